# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class ShopVideoProductPerformanceProductPage(Model):
    latest_available_date: str | None = None
    """
    Last day, in the shop's time zone, up to which figures exist; days after it are not final. A date,
    `YYYY-MM-DD`.
    """
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    products: list[ShopVideoProductPerformanceProduct] | None = None
    total_count: int | None = None
    """Rows found, over all pages."""

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "products", src.get("products"), ShopVideoProductPerformanceProduct.adopt)
        return self


from .shop_video_product_performance_product import ShopVideoProductPerformanceProduct  # noqa: E402
