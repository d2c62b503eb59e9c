# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ConversationMessagePage(Model):
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    unsupported_msg_tips: str | None = None
    messages: list[ConversationMessage] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "messages" in src:
            v = src["messages"]
            adopt_list(src, "messages", v, ConversationMessage, ConversationMessage.nest)


from .conversation_message import ConversationMessage  # noqa: E402
