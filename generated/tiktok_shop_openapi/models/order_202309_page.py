# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class Order202309Page(Model):
    orders: list[Order202309] = no_items
    next_page_token: str | None = None
    """Token of the next page (not in the live API); empty or absent at the end."""
    total_count: int | None = None
    """Orders found over all pages (not in the live API)."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "orders" in src:
            v = src["orders"]
            adopt_list(src, "orders", v, Order202309, Order202309.nest)


from .order_202309 import Order202309  # noqa: E402
