# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, ClassVar, Self

from .._support import Model, misfit, new


class AppealCompletedData(Model):
    _required: ClassVar[frozenset[str]] = frozenset(
        {
            "appeal_task",
            "product_id",
        }
    )
    appeal_task: AppealTask | None = None
    product_id: int | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("appeal_task")
        if v.__class__ is dict:
            src["appeal_task"] = AppealTask.adopt(v)
        elif v is not None:
            misfit(src, "appeal_task", v)
        return self


from .appeal_task import AppealTask  # noqa: E402
