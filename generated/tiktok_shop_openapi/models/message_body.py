# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class MessageBody(Model):
    id: str | None = None
    conversation_id: str | None = None
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
    content: str | None = None
    create_time: int | None = None
    """Unix seconds."""
    sender_id: str | None = None
