# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class ShopPerformanceDetails(Model):
    intervals: list[ShopPerformanceDetailsInterval] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "intervals", src.get("intervals"), ShopPerformanceDetailsInterval.adopt)
        return self


from .shop_performance_details_interval import ShopPerformanceDetailsInterval  # noqa: E402
