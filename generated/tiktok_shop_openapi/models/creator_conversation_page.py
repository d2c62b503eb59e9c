# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class CreatorConversationPage(Model):
    has_more: bool | None = None
    """Whether more pages follow."""
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    conversations: list[CreatorConversationDetails] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "conversations" in src:
            v = src["conversations"]
            adopt_list(src, "conversations", v, CreatorConversationDetails)


from .creator_conversation_details import CreatorConversationDetails  # noqa: E402
