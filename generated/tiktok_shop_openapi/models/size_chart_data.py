# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Input,
)


class SizeChartData(Input):
    measurement_type: Literal["BODY_MEASUREMENTS", "GENERIC_MEASUREMENTS", "PRODUCT_MEASUREMENTS"]
    table: TableInput | Mapping[str, Any]
    unit_system: Literal["IMPERIAL", "METRIC"]
    description: str | None = None
    is_one_size: bool | None = None
    size_types: Sequence[str] | None = None


from .table_input import TableInput  # noqa: E402
