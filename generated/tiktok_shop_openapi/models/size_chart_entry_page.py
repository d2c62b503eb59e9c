# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class SizeChartEntryPage(Model):
    size_chart: list[SizeChartEntry] = no_items
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    total_count: int | None = None
    """Rows found, over all pages."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "size_chart" in src:
            v = src["size_chart"]
            adopt_list(src, "size_chart", v, SizeChartEntry, SizeChartEntry.nest)


from .size_chart_entry import SizeChartEntry  # noqa: E402
