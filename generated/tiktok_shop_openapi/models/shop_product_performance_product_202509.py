# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class ShopProductPerformanceProduct202509(Model):
    id: str | None = None
    overall_performance: OverallPerformance202509 | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "overall_performance" in src:
            v = src["overall_performance"]
            if v.__class__ is dict:
                OverallPerformance202509.nest(v)
                src["overall_performance"] = new(OverallPerformance202509)
                src["overall_performance"].__dict__ = v
            elif v is not None:
                misfit(src, "overall_performance", v)


from .overall_performance_202509 import OverallPerformance202509  # noqa: E402
