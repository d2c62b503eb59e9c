# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list


class ShopPerformance2(Model):
    intervals: list[ShopPerformance2Interval] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        self.__dict__ = src
        adopt_list(src, "intervals", src.get("intervals"), ShopPerformance2Interval.adopt)
        return self


from .shop_performance_2_interval import ShopPerformance2Interval  # noqa: E402
