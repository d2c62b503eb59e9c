# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit


class ConversationResult(Model):
    conversation: Conversation2 | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        self.__dict__ = src
        v = src.get("conversation")
        if v.__class__ is dict:
            src["conversation"] = Conversation2.adopt(v)
        elif v is not None:
            misfit(src, "conversation", v)
        return self


from .conversation_2 import Conversation2  # noqa: E402
