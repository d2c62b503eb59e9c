# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    no_items,
    no_list,
)


class ImDsatChatItem(Model):
    chat_duration_hours: str | None = None
    """In hour."""
    chat_record_id: str | None = None
    customer_name: str | None = None
    customer_rating: int | None = None
    first_reply_time: int | None = None
    """Unix seconds."""
    rating_reasons: list[str] = no_items
    service_agent: str | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "rating_reasons" in src:
            v = src["rating_reasons"]
            if v.__class__ is not list:
                no_list(src, "rating_reasons", v)
