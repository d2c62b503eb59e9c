# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    absent,
    misfit,
    new,
)


class RmaStatusUpdateEvent(Model):
    _required = frozenset(
        {
            "type",
        }
    )
    type: Literal[65] | int = absent
    shop_id: str | None = None
    timestamp: int | None = None
    """Unix seconds."""
    tts_notification_id: str | None = None
    data: RmaStatusUpdateData | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "data" in src:
            v = src["data"]
            if v.__class__ is dict:
                src["data"] = new(RmaStatusUpdateData)
                src["data"].__dict__ = v
            elif v is not None:
                misfit(src, "data", v)


from .rma_status_update_data import RmaStatusUpdateData  # noqa: E402
