# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
    no_list,
)


class ShowcaseProductPage202309(Model):
    live_product_ids: list[str] = no_items
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    products: list[ShowcaseProduct202309] = no_items
    total_count: int | None = None
    """Rows found, over all pages."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "live_product_ids" in src:
            v = src["live_product_ids"]
            if v.__class__ is not list:
                no_list(src, "live_product_ids", v)
        if "products" in src:
            v = src["products"]
            adopt_list(src, "products", v, ShowcaseProduct202309, ShowcaseProduct202309.nest)


from .showcase_product_202309 import ShowcaseProduct202309  # noqa: E402
