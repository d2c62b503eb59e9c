# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    absent,
    no_items,
    no_list,
)


class Session(Model):
    _required = frozenset(
        {
            "id",
        }
    )
    id: str = absent
    conversation_id: str | None = None
    begin_time: int | None = None
    """Unix seconds."""
    end_time: int | None = None
    """Unix seconds."""
    buyer_nickname: str | None = None
    chat_tags: list[str] = no_items
    satisfaction_score: int | None = None
    dissatisfaction_reason: str | None = None
    first_response_late: bool | None = None
    first_response_time: int | None = None
    """In second."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "chat_tags" in src:
            v = src["chat_tags"]
            if v.__class__ is not list:
                no_list(src, "chat_tags", v)
