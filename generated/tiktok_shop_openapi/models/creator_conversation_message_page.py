# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class CreatorConversationMessagePage(Model):
    has_more: bool | None = None
    """Whether more pages follow."""
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    messages: list[CreatorConversationMessage] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "messages", src.get("messages"), CreatorConversationMessage.adopt)
        return self


from .creator_conversation_message import CreatorConversationMessage  # noqa: E402
