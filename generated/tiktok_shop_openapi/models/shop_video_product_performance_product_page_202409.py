# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ShopVideoProductPerformanceProductPage202409(Model):
    latest_available_date: str | None = None
    """
    Last day, in the shop's time zone, up to which figures exist; days after it are not final. A date,
    `YYYY-MM-DD`.
    """
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    products: list[ShopVideoProductPerformanceProduct202409] = no_items
    total_count: int | None = None
    """Rows found, over all pages."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "products" in src:
            v = src["products"]
            adopt_list(
                src,
                "products",
                v,
                ShopVideoProductPerformanceProduct202409,
                ShopVideoProductPerformanceProduct202409.nest,
            )


from .shop_video_product_performance_product_202409 import ShopVideoProductPerformanceProduct202409  # noqa: E402
