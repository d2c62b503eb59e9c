# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Input,
)


class GoodsMeasurements202603(Input):
    dimension_unit: Literal["MILLIMETER", "CENTIMETER", "METER", "FOOT", "INCH"] | None = None
    height_value: str | None = None
    length_value: str | None = None
    weight_unit: Literal["MILLIGRAM", "POUND", "OUNCE"] | None = None
    weight_value: str | None = None
    width_value: str | None = None
