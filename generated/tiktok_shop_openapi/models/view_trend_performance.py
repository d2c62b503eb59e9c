# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ViewTrendPerformance(Model):
    stats_type: str | None = None
    data_points: list[DataPoint] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "data_points" in src:
            v = src["data_points"]
            adopt_list(src, "data_points", v, DataPoint)


from .data_point import DataPoint  # noqa: E402
