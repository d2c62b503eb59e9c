# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    absent,
    misfit,
    new,
)


class AppealCompletedEvent(Model):
    _required = frozenset(
        {
            "data",
            "shop_id",
            "timestamp",
            "tts_notification_id",
            "type",
        }
    )
    shop_id: str = absent
    type: Literal[66] | int = absent
    tts_notification_id: str = absent
    timestamp: int = absent
    data: AppealCompletedData = absent

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
