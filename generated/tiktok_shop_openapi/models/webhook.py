# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class Webhook(Model):
    event_type: (
        Literal[
            "ORDER_STATUS_CHANGE",
            "RECIPIENT_ADDRESS_UPDATE",
            "PACKAGE_UPDATE",
            "PRODUCT_STATUS_CHANGE",
            "SELLER_DEAUTHORIZATION",
            "UPCOMING_AUTHORIZATION_EXPIRATION",
            "CANCELLATION_STATUS_CHANGE",
            "RETURN_STATUS_CHANGE",
            "NEW_CONVERSATION",
            "NEW_MESSAGE",
            "PRODUCT_INFORMATION_CHANGE",
            "PRODUCT_CREATION",
            "PRODUCT_CATEGORY_CHANGE",
            "NEW_MESSAGE_LISTENER",
            "INVOICE_STATUS_CHANGE",
            "PRODUCT_AUDIT_STATUS_CHANGE",
            "REVERSE_STATUS_UPDATE",
        ]
        | str
        | None
    ) = None
    address: str | None = None
    create_time: int | None = None
    """Unix milliseconds."""
    update_time: int | None = None
    """Unix milliseconds."""
