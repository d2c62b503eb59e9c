# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class ConversationMessagePage(Model):
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    unsupported_msg_tips: str | None = None
    messages: list[ConversationMessage] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "messages", src.get("messages"), ConversationMessage.adopt)
        return self


from .conversation_message import ConversationMessage  # noqa: E402
