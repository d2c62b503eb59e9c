# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    absent,
    misfit,
    new,
)


class GlobalListingMethodChangeEvent(Model):
    _required = frozenset(
        {
            "type",
        }
    )
    type: Literal[52] | int = absent
    tts_notification_id: str | None = None
    timestamp: int | None = None
    """Unix seconds."""
    seller_open_id: str | None = None
    data: GlobalListingMethodChangeData | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "data" in src:
            v = src["data"]
            if v.__class__ is dict:
                GlobalListingMethodChangeData.nest(v)
                src["data"] = new(GlobalListingMethodChangeData)
                src["data"].__dict__ = v
            elif v is not None:
                misfit(src, "data", v)


from .global_listing_method_change_data import GlobalListingMethodChangeData  # noqa: E402
