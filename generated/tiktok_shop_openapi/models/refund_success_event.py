# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    absent,
    misfit,
    new,
)


class RefundSuccessEvent(Model):
    _required = frozenset(
        {
            "type",
        }
    )
    type: Literal[67] | int = absent
    shop_id: str | None = None
    timestamp: int | None = None
    """Unix seconds."""
    tts_notification_id: str | None = None
    data: RefundSuccessData | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "data" in src:
            v = src["data"]
            if v.__class__ is dict:
                RefundSuccessData.nest(v)
                src["data"] = new(RefundSuccessData)
                src["data"].__dict__ = v
            elif v is not None:
                misfit(src, "data", v)


from .refund_success_data import RefundSuccessData  # noqa: E402
