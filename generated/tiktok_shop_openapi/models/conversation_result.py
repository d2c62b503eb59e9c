# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class ConversationResult(Model):
    conversation: ConversationEntry | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "conversation" in src:
            v = src["conversation"]
            if v.__class__ is dict:
                ConversationEntry.nest(v)
                src["conversation"] = new(ConversationEntry)
                src["conversation"].__dict__ = v
            elif v is not None:
                misfit(src, "conversation", v)


from .conversation_entry import ConversationEntry  # noqa: E402
