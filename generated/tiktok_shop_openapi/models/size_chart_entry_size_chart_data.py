# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class SizeChartEntrySizeChartData(Model):
    locale: str | None = None
    size_chart_data: SizeChartDataEntry | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("size_chart_data")
        if v.__class__ is dict:
            src["size_chart_data"] = SizeChartDataEntry.adopt(v)
        elif v is not None:
            misfit(src, "size_chart_data", v)
        return self


from .size_chart_data_entry import SizeChartDataEntry  # noqa: E402
