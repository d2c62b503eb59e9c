# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class CreatorConversationDetails(Model):
    id: str | None = None
    unread_count: int | None = None
    username: str | None = None
    avatar: str | None = None
    creator_im_id: str | None = None
