# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class SizeChartEntrySizeChartData(Model):
    locale: str | None = None
    size_chart_data: SizeChartDataEntry | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "size_chart_data" in src:
            v = src["size_chart_data"]
            if v.__class__ is dict:
                SizeChartDataEntry.nest(v)
                src["size_chart_data"] = new(SizeChartDataEntry)
                src["size_chart_data"].__dict__ = v
            elif v is not None:
                misfit(src, "size_chart_data", v)


from .size_chart_data_entry import SizeChartDataEntry  # noqa: E402
