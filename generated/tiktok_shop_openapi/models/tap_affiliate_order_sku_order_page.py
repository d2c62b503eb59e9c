# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class TapAffiliateOrderSkuOrderPage(Model):
    sku_orders: list[TapAffiliateOrderSkuOrder] = no_items
    """Orders, counted once per SKU in them."""
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    total_count: int | None = None
    """Rows found, over all pages."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "sku_orders" in src:
            v = src["sku_orders"]
            adopt_list(src, "sku_orders", v, TapAffiliateOrderSkuOrder, TapAffiliateOrderSkuOrder.nest)


from .tap_affiliate_order_sku_order import TapAffiliateOrderSkuOrder  # noqa: E402
