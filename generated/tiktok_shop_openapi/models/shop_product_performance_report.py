# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ShopProductPerformanceReport(Model):
    intervals: list[ShopProductPerformanceInterval] = no_items
    ratings: list[Rating] = no_items
    top_contents: list[TopContent] = no_items
    top_creators: list[TopCreator] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "intervals" in src:
            v = src["intervals"]
            adopt_list(src, "intervals", v, ShopProductPerformanceInterval, ShopProductPerformanceInterval.nest)
        if "ratings" in src:
            v = src["ratings"]
            adopt_list(src, "ratings", v, Rating)
        if "top_contents" in src:
            v = src["top_contents"]
            adopt_list(src, "top_contents", v, TopContent, TopContent.nest)
        if "top_creators" in src:
            v = src["top_creators"]
            adopt_list(src, "top_creators", v, TopCreator, TopCreator.nest)


from .rating import Rating  # noqa: E402
from .shop_product_performance_interval import ShopProductPerformanceInterval  # noqa: E402
from .top_content import TopContent  # noqa: E402
from .top_creator import TopCreator  # noqa: E402
