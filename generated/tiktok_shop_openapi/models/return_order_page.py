# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ReturnOrderPage(Model):
    return_orders: list[ReturnOrder] = no_items
    total_count: int | None = None
    """Rows found, over all pages."""
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "return_orders" in src:
            v = src["return_orders"]
            adopt_list(src, "return_orders", v, ReturnOrder, ReturnOrder.nest)


from .return_order import ReturnOrder  # noqa: E402
