# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, misfit, new


class SizeChartDataEntry(Model):
    table: Table | None = None
    description: str | None = None
    is_one_size: bool | None = None
    measurement_type: Literal["GENERIC_MEASUREMENTS", "BODY_MEASUREMENTS", "PRODUCT_MEASUREMENTS"] | str | None = None
    unit_system: Literal["METRIC", "IMPERIAL"] | str | None = None
    size_types: list[str] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("table")
        if v.__class__ is dict:
            src["table"] = Table.adopt(v)
        elif v is not None:
            misfit(src, "table", v)
        v = src.get("size_types")
        if v.__class__ is not list and v is not None:
            misfit(src, "size_types", v)
        return self


from .table import Table  # noqa: E402
