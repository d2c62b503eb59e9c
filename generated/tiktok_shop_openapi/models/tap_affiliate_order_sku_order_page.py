# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class TapAffiliateOrderSkuOrderPage(Model):
    sku_orders: list[TapAffiliateOrderSkuOrder] | None = None
    """Orders, counted once per SKU in them."""
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    total_count: int | None = None
    """Rows found, over all pages."""

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "sku_orders", src.get("sku_orders"), TapAffiliateOrderSkuOrder.adopt)
        return self


from .tap_affiliate_order_sku_order import TapAffiliateOrderSkuOrder  # noqa: E402
