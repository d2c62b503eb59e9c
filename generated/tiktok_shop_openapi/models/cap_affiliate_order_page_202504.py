# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class CapAffiliateOrderPage202504(Model):
    orders: list[CapAffiliateOrder202504] = no_items
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    total_count: int | None = None
    """Rows found, over all pages."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "orders" in src:
            v = src["orders"]
            adopt_list(src, "orders", v, CapAffiliateOrder202504, CapAffiliateOrder202504.nest)


from .cap_affiliate_order_202504 import CapAffiliateOrder202504  # noqa: E402
