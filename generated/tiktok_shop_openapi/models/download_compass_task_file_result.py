# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class DownloadCompassTaskFileResult(Model):
    file: DownloadCompassTaskFile | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("file")
        if v.__class__ is dict:
            src["file"] = DownloadCompassTaskFile.adopt(v)
        elif v is not None:
            misfit(src, "file", v)
        return self


from .download_compass_task_file import DownloadCompassTaskFile  # noqa: E402
