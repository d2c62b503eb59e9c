# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class ConversationMessage(Model):
    id: str | None = None
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
            "EMOTICONS",
            "ORDER_CARD",
            "VIDEO",
            "RETURN_REFUND_CARD",
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
    sender: MessageSender | None = None
    index: str | None = None
    data: str | None = None
    plaintext: str | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "sender" in src:
            v = src["sender"]
            if v.__class__ is dict:
                src["sender"] = new(MessageSender)
                src["sender"].__dict__ = v
            elif v is not None:
                misfit(src, "sender", v)


from .message_sender import MessageSender  # noqa: E402
