# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class AffiliateOrdersByCreatorOrderPage(Model):
    orders: list[AffiliateOrdersByCreatorOrder] = no_items
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    total_count: int | None = None
    """Rows found, over all pages."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "orders" in src:
            v = src["orders"]
            adopt_list(src, "orders", v, AffiliateOrdersByCreatorOrder, AffiliateOrdersByCreatorOrder.nest)


from .affiliate_orders_by_creator_order import AffiliateOrdersByCreatorOrder  # noqa: E402
