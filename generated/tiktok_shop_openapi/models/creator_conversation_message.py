# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class CreatorConversationMessage(Model):
    conversation_index: str | None = None
    message_body: MessageBody | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("message_body")
        if v.__class__ is dict:
            src["message_body"] = MessageBody.adopt(v)
        elif v is not None:
            misfit(src, "message_body", v)
        return self


from .message_body import MessageBody  # noqa: E402
