# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, ClassVar, Literal

from tiktok_shop_runtime.models import Model, misfit, new


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

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "data" in src:
            v = src["data"]
            if v.__class__ is dict:
                AppealCompletedData.nest(v)
                src["data"] = new(AppealCompletedData)
                src["data"].__dict__ = v
            elif v is not None:
                misfit(src, "data", v)


from .appeal_completed_data import AppealCompletedData  # noqa: E402
