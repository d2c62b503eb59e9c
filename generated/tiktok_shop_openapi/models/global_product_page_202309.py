# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class GlobalProductPage202309(Model):
    global_products: list[GlobalProduct202309] = no_items
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    total_count: int | None = None
    """Rows found, over all pages."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "global_products" in src:
            v = src["global_products"]
            adopt_list(src, "global_products", v, GlobalProduct202309, GlobalProduct202309.nest)


from .global_product_202309 import GlobalProduct202309  # noqa: E402
