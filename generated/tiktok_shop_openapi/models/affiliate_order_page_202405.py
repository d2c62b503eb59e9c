# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class AffiliateOrderPage202405(Model):
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    orders: list[AffiliateOrderPage202405Order] = no_items
    total_count: int | None = None
    """Number of rows."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "orders" in src:
            v = src["orders"]
            adopt_list(src, "orders", v, AffiliateOrderPage202405Order, AffiliateOrderPage202405Order.nest)


from .affiliate_order_page_202405_order import AffiliateOrderPage202405Order  # noqa: E402
