# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class CreatorConversationMessage(Model):
    conversation_index: str | None = None
    message_body: MessageBody | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "message_body" in src:
            v = src["message_body"]
            if v.__class__ is dict:
                src["message_body"] = new(MessageBody)
                src["message_body"].__dict__ = v
            elif v is not None:
                misfit(src, "message_body", v)


from .message_body import MessageBody  # noqa: E402
