# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, misfit, new


class ShopLiveMinutePerformance(Model):
    overall: ShopLiveMinutePerformanceOverall | None = None
    intervals: list[ShopLiveMinutePerformanceInterval] | None = None
    """At most 100 entries."""

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("overall")
        if v.__class__ is dict:
            src["overall"] = ShopLiveMinutePerformanceOverall.adopt(v)
        elif v is not None:
            misfit(src, "overall", v)
        adopt_list(src, "intervals", src.get("intervals"), ShopLiveMinutePerformanceInterval.adopt)
        return self


from .shop_live_minute_performance_interval import ShopLiveMinutePerformanceInterval  # noqa: E402
from .shop_live_minute_performance_overall import ShopLiveMinutePerformanceOverall  # noqa: E402
