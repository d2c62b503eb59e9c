# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
    no_items,
    no_list,
)


class SizeChartDataEntry(Model):
    table: Table | None = None
    description: str | None = None
    is_one_size: bool | None = None
    measurement_type: Literal["GENERIC_MEASUREMENTS", "BODY_MEASUREMENTS", "PRODUCT_MEASUREMENTS"] | str | None = None
    unit_system: Literal["METRIC", "IMPERIAL"] | str | None = None
    size_types: list[str] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "table" in src:
            v = src["table"]
            if v.__class__ is dict:
                Table.nest(v)
                src["table"] = new(Table)
                src["table"].__dict__ = v
            elif v is not None:
                misfit(src, "table", v)
        if "size_types" in src:
            v = src["size_types"]
            if v.__class__ is not list:
                no_list(src, "size_types", v)


from .table import Table  # noqa: E402
