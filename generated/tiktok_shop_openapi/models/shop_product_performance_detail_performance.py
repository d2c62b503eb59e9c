# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class ShopProductPerformanceDetailPerformance(Model):
    intervals: list[ShopProductPerformanceDetailPerformanceInterval] | None = None
    ratings: list[Rating] | None = None
    top_contents: list[TopContent] | None = None
    top_creators: list[TopCreator] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "intervals", src.get("intervals"), ShopProductPerformanceDetailPerformanceInterval.adopt)
        adopt_list(src, "ratings", src.get("ratings"), Rating.adopt)
        adopt_list(src, "top_contents", src.get("top_contents"), TopContent.adopt)
        adopt_list(src, "top_creators", src.get("top_creators"), TopCreator.adopt)
        return self


from .rating import Rating  # noqa: E402
from .shop_product_performance_detail_performance_interval import ShopProductPerformanceDetailPerformanceInterval  # noqa: E402
from .top_content import TopContent  # noqa: E402
from .top_creator import TopCreator  # noqa: E402
