# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Input,
)


class OrderStatusDataExchangeOrderInput(Input):
    channel_financial_status: (
        Literal[
            "PENDING",
            "AUTHORIZED",
            "OVERDUE",
            "EXPIRING",
            "EXPIRED",
            "PAID",
            "REFUNDED",
            "PARTIALLY_REFUNDED",
            "PARTIALLY_PAID",
            "VOIDED",
            "UNPAID",
        ]
        | None
    ) = None
    channel_fulfillment_status: (
        Literal["FULFILLED", "ON_HOLD", "PARTIALLY_FULFILLED", "UNFULFILLED", "SCHEDULED"] | None
    ) = None
    channel_order_id: str | None = None
    channel_order_status: (
        Literal[
            "OPEN",
            "ARCHIVED",
            "CANCELED",
            "PENDING",
            "ON_HOLD",
            "PROCESSING",
            "COMPLETED",
            "REFUNDED",
            "AWAITING_PAYMENT",
            "AWAITING_FULFILLMENT",
            "AWATING_SHIPMENT",
            "PARTIALLY_SHIPPED",
            "INCOMPLETE",
            "MANUAL_VERIFICATION_REQUIRED",
            "SHIPPED",
            "CANCELLED",
            "REFUND",
            "NEW",
            "COMPLETE",
            "CLOSED",
            "PENDING_PAYMENT",
        ]
        | None
    ) = None
    channel_order_update_time: str | None = None
    """Unix seconds."""
    channel_type: Literal["SHOPIFY", "WOOCOMMERCE", "BIGCOMMERCE", "MAGENTO"] | None = None
    not_exist_reason: str | None = None
    order_id: str | None = None
    packages: Sequence[OrderStatusDataExchangeOrderPackageInput | Mapping[str, Any]] | None = None


from .order_status_data_exchange_order_package_input import OrderStatusDataExchangeOrderPackageInput  # noqa: E402
