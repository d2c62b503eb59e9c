# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class CreatorConversation(Model):
    conversation_id: str | None = None
    is_new: bool | None = None
    username: str | None = None
    avatar: str | None = None
    unread_count: int | None = None
    creator_im_id: str | None = None
