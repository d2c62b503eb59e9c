# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, ClassVar, Literal, Self

from .._support import Model, misfit, new


class AppealCompletedEvent(Model):
    _required: ClassVar[frozenset[str]] = frozenset(
        {
            "data",
            "shop_id",
            "timestamp",
            "tts_notification_id",
            "type",
        }
    )
    shop_id: str | None = None
    type: Literal[66] | int | None = None
    tts_notification_id: str | None = None
    timestamp: int | None = None
    data: AppealCompletedData | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("data")
        if v.__class__ is dict:
            src["data"] = AppealCompletedData.adopt(v)
        elif v is not None:
            misfit(src, "data", v)
        return self


from .appeal_completed_data import AppealCompletedData  # noqa: E402
