# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ReturnOrderPage202309(Model):
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    return_orders: list[ReturnOrder202309] = no_items
    total_count: int | None = None
    """Rows found, over all pages."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "return_orders" in src:
            v = src["return_orders"]
            adopt_list(src, "return_orders", v, ReturnOrder202309, ReturnOrder202309.nest)


from .return_order_202309 import ReturnOrder202309  # noqa: E402
