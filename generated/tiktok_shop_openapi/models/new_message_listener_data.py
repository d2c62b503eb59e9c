# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, misfit, new


class NewMessageListenerData(Model):
    index: str | None = None
    message_id: str | None = None
    conversation_id: str | None = None
    msg_type: Literal["TEXT", "PRODUCT_CARD", "TARGET_COLLABORATION_CARD", "FREE_SAMPLE_CARD"] | str | None = None
    content: str | None = None
    create_time: str | None = None
    """Unix seconds."""
    sender: NewMessageListenerDataSender | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("sender")
        if v.__class__ is dict:
            src["sender"] = NewMessageListenerDataSender.adopt(v)
        elif v is not None:
            misfit(src, "sender", v)
        return self


from .new_message_listener_data_sender import NewMessageListenerDataSender  # noqa: E402
