# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
    no_list,
)


class SizeChartEntry(Model):
    template_id: str | None = None
    template_name: str | None = None
    images: list[SizeChartEntryImage] = no_items
    related_category_ids: list[str] = no_items
    size_chart_datas: list[SizeChartEntrySizeChartData] = no_items
    size_chart_mode: Literal["REUSABLE_TEMPLATE", "PRODUCT_SCOPED"] | str | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "images" in src:
            v = src["images"]
            adopt_list(src, "images", v, SizeChartEntryImage)
        if "related_category_ids" in src:
            v = src["related_category_ids"]
            if v.__class__ is not list:
                no_list(src, "related_category_ids", v)
        if "size_chart_datas" in src:
            v = src["size_chart_datas"]
            adopt_list(src, "size_chart_datas", v, SizeChartEntrySizeChartData, SizeChartEntrySizeChartData.nest)


from .size_chart_entry_image import SizeChartEntryImage  # noqa: E402
from .size_chart_entry_size_chart_data import SizeChartEntrySizeChartData  # noqa: E402
