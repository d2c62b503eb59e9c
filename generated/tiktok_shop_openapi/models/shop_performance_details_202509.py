# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ShopPerformanceDetails202509(Model):
    _required = frozenset(
        {
            "intervals",
        }
    )
    intervals: list[ShopPerformanceDetailsInterval202509] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "intervals" in src:
            v = src["intervals"]
            adopt_list(
                src, "intervals", v, ShopPerformanceDetailsInterval202509, ShopPerformanceDetailsInterval202509.nest
            )


from .shop_performance_details_interval_202509 import ShopPerformanceDetailsInterval202509  # noqa: E402
