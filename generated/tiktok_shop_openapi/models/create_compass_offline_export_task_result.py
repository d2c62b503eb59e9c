# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class CreateCompassOfflineExportTaskResult(Model):
    task: IdRef | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("task")
        if v.__class__ is dict:
            src["task"] = IdRef.adopt(v)
        elif v is not None:
            misfit(src, "task", v)
        return self


from .id_ref import IdRef  # noqa: E402
