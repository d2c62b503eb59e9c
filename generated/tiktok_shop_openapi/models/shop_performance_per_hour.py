# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class ShopPerformancePerHour(Model):
    performance: ShopPerformancePerHourPerformance | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("performance")
        if v.__class__ is dict:
            src["performance"] = ShopPerformancePerHourPerformance.adopt(v)
        elif v is not None:
            misfit(src, "performance", v)
        return self


from .shop_performance_per_hour_performance import ShopPerformancePerHourPerformance  # noqa: E402
