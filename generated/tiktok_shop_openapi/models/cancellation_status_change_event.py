# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    absent,
    misfit,
    new,
)


class CancellationStatusChangeEvent(Model):
    _required = frozenset(
        {
            "type",
        }
    )
    type: Literal[11] | int = absent
    tts_notification_id: str | None = None
    shop_id: str | None = None
    timestamp: int | None = None
    """Unix seconds."""
    data: CancellationStatusChangeData | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "data" in src:
            v = src["data"]
            if v.__class__ is dict:
                src["data"] = new(CancellationStatusChangeData)
                src["data"].__dict__ = v
            elif v is not None:
                misfit(src, "data", v)


from .cancellation_status_change_data import CancellationStatusChangeData  # noqa: E402
