# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class NewestMessage(Model):
    conversation_id: str | None = None
    content: str | None = None
    type: (
        Literal[
            "TEXT",
            "PRODUCT_CARD",
            "TARGET_COLLABORATION_CARD",
            "FREE_SAMPLE_CARD",
            "IMAGE",
            "CRM_TEXT_WITH_IMAGE_CARD",
            "CRM_TEXT_WITH_PRODUCTS_CARD",
            "NOTIFICATION",
            "EMOTICONS",
            "SYSTEM",
        ]
        | str
        | None
    ) = None
    sender_id: str | None = None
    unread_message_count: int | None = None
