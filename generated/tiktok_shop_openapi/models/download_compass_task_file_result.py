# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class DownloadCompassTaskFileResult(Model):
    file: DownloadCompassTaskFile | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "file" in src:
            v = src["file"]
            if v.__class__ is dict:
                src["file"] = new(DownloadCompassTaskFile)
                src["file"].__dict__ = v
            elif v is not None:
                misfit(src, "file", v)


from .download_compass_task_file import DownloadCompassTaskFile  # noqa: E402
