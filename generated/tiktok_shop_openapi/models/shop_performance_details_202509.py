# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class ShopPerformanceDetails202509(Model):
    intervals: list[ShopPerformanceDetailsInterval202509] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "intervals", src.get("intervals"), ShopPerformanceDetailsInterval202509.adopt)
        return self


from .shop_performance_details_interval_202509 import ShopPerformanceDetailsInterval202509  # noqa: E402
