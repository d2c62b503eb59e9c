# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class NewMessageListenerData(Model):
    index: str | None = None
    message_id: str | None = None
    conversation_id: str | None = None
    msg_type: Literal["TEXT", "PRODUCT_CARD", "TARGET_COLLABORATION_CARD", "FREE_SAMPLE_CARD"] | str | None = None
    content: str | None = None
    create_time: str | None = None
    """Unix seconds."""
    sender: NewMessageListenerDataSender | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "sender" in src:
            v = src["sender"]
            if v.__class__ is dict:
                src["sender"] = new(NewMessageListenerDataSender)
                src["sender"].__dict__ = v
            elif v is not None:
                misfit(src, "sender", v)


from .new_message_listener_data_sender import NewMessageListenerDataSender  # noqa: E402
