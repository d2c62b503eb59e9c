# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    absent,
    misfit,
    new,
)


class AftersalesRequestStatusUpdateEvent(Model):
    _required = frozenset(
        {
            "type",
        }
    )
    type: Literal[64] | int = absent
    shop_id: str | None = None
    timestamp: int | None = None
    """Unix seconds."""
    tts_notification_id: str | None = None
    data: AftersalesRequestStatusUpdateData | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "data" in src:
            v = src["data"]
            if v.__class__ is dict:
                src["data"] = new(AftersalesRequestStatusUpdateData)
                src["data"].__dict__ = v
            elif v is not None:
                misfit(src, "data", v)


from .aftersales_request_status_update_data import AftersalesRequestStatusUpdateData  # noqa: E402
