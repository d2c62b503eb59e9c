# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, adopt_list, misfit, new


class SizeChartEntry(Model):
    template_id: str | None = None
    template_name: str | None = None
    images: list[SizeChartEntryImage] | None = None
    related_category_ids: list[str] | None = None
    size_chart_datas: list[SizeChartEntrySizeChartData] | None = None
    size_chart_mode: Literal["REUSABLE_TEMPLATE", "PRODUCT_SCOPED"] | str | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "images", src.get("images"), SizeChartEntryImage.adopt)
        v = src.get("related_category_ids")
        if v.__class__ is not list and v is not None:
            misfit(src, "related_category_ids", v)
        adopt_list(src, "size_chart_datas", src.get("size_chart_datas"), SizeChartEntrySizeChartData.adopt)
        return self


from .size_chart_entry_image import SizeChartEntryImage  # noqa: E402
from .size_chart_entry_size_chart_data import SizeChartEntrySizeChartData  # noqa: E402
