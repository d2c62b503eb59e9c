# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class ConversationResult(Model):
    conversation: ConversationEntry | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("conversation")
        if v.__class__ is dict:
            src["conversation"] = ConversationEntry.adopt(v)
        elif v is not None:
            misfit(src, "conversation", v)
        return self


from .conversation_entry import ConversationEntry  # noqa: E402
