# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class ShoppableVideoPrecheckResult202511(Model):
    precheck_task: PrecheckTask202511 | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("precheck_task")
        if v.__class__ is dict:
            src["precheck_task"] = PrecheckTask202511.adopt(v)
        elif v is not None:
            misfit(src, "precheck_task", v)
        return self


from .precheck_task_202511 import PrecheckTask202511  # noqa: E402
