# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class ConversationParticipant(Model):
    im_user_id: str | None = None
    avatar: str | None = None
    user_id: str | None = None
    role: Literal["BUYER", "SHOP", "CUSTOMER_SERVICE"] | str | None = None
    nickname: str | None = None
    buyer_platform: Literal["TIKTOK_SHOP", "TOKOPEDIA"] | str | None = None
