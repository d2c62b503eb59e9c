# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class Trend(Model):
    data_points: list[TrendDataPoint] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "data_points" in src:
            v = src["data_points"]
            adopt_list(src, "data_points", v, TrendDataPoint)


from .trend_data_point import TrendDataPoint  # noqa: E402
