# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class TapAffiliateOrderPage202411(Model):
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    orders: list[TapAffiliateOrder202411] = no_items
    total_count: int | None = None
    """Rows found, over all pages."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "orders" in src:
            v = src["orders"]
            adopt_list(src, "orders", v, TapAffiliateOrder202411, TapAffiliateOrder202411.nest)


from .tap_affiliate_order_202411 import TapAffiliateOrder202411  # noqa: E402
