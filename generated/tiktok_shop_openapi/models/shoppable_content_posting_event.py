# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    absent,
    misfit,
    new,
)


class ShoppableContentPostingEvent(Model):
    _required = frozenset(
        {
            "type",
        }
    )
    type: Literal[17] | int = absent
    tts_notification_id: str | None = None
    creator_open_id: str | None = None
    timestamp: int | None = None
    """Unix seconds."""
    data: ShoppableContentPostingData | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "data" in src:
            v = src["data"]
            if v.__class__ is dict:
                ShoppableContentPostingData.nest(v)
                src["data"] = new(ShoppableContentPostingData)
                src["data"].__dict__ = v
            elif v is not None:
                misfit(src, "data", v)


from .shoppable_content_posting_data import ShoppableContentPostingData  # noqa: E402
