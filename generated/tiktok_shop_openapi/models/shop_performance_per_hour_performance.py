# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, misfit, new


class ShopPerformancePerHourPerformance(Model):
    intervals: list[ShopPerformancePerHourPerformanceInterval] | None = None
    latest_available_timestamp: int | None = None
    """Moment up to which figures exist. Unix seconds."""
    overall: ShopPerformancePerHourPerformanceOverall | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "intervals", src.get("intervals"), ShopPerformancePerHourPerformanceInterval.adopt)
        v = src.get("overall")
        if v.__class__ is dict:
            src["overall"] = ShopPerformancePerHourPerformanceOverall.adopt(v)
        elif v is not None:
            misfit(src, "overall", v)
        return self


from .shop_performance_per_hour_performance_interval import ShopPerformancePerHourPerformanceInterval  # noqa: E402
from .shop_performance_per_hour_performance_overall import ShopPerformancePerHourPerformanceOverall  # noqa: E402
