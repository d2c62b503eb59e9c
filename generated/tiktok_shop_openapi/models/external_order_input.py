# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Input,
)


class ExternalOrderInput(Input):
    id: str
    platform: Literal[
        "AMAZON",
        "BIGCOMMERCE",
        "CHANNEL_ADVISOR",
        "ERP_SYSTEM",
        "MAGENTO",
        "ORDER_MANAGEMENT_SYSTEM",
        "SALESFORCE_COMMERCE_CLOUD",
        "SHOPIFY",
        "WAREHOUSE_MANAGEMENT_SYSTEM",
        "WOOCOMMERCE",
    ]
    line_items: Sequence[ExternalOrderLineItemInput | Mapping[str, Any]]
    """One item is one piece: two pieces of a SKU are two items. At most 100 entries."""


from .external_order_line_item_input import ExternalOrderLineItemInput  # noqa: E402
