# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class NewMessageData(Model):
    message_id: str | None = None
    index: str | None = None
    conversation_id: str | None = None
    type: (
        Literal[
            "TEXT",
            "IMAGE",
            "ALLOCATED_SERVICE",
            "NOTIFICATION",
            "BUYER_ENTER_FROM_TRANSFER",
            "BUYER_ENTER_FROM_PRODUCT",
            "BUYER_ENTER_FROM_ORDER",
            "PRODUCT_CARD",
            "ORDER_CARD",
            "EMOTICONS",
            "VIDEO",
            "COUPON_CARD",
            "LOGISTICS_CARD",
            "OTHER",
        ]
        | str
        | None
    ) = None
    content: str | None = None
    create_time: int | None = None
    """Unix seconds."""
    is_visible: bool | None = None
    sender: NewMessageDataSender | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "sender" in src:
            v = src["sender"]
            if v.__class__ is dict:
                src["sender"] = new(NewMessageDataSender)
                src["sender"].__dict__ = v
            elif v is not None:
                misfit(src, "sender", v)


from .new_message_data_sender import NewMessageDataSender  # noqa: E402
