# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Input,
)


class GoodsMeasurements(Input):
    weight_value: str
    length_value: str
    width_value: str
    height_value: str
    weight_unit: Literal["MILLIGRAM", "GRAM", "KILOGRAM", "POUND", "OUNCE"]
    dimension_unit: Literal["MILLIMETER", "CENTIMETER", "METER", "FOOT", "INCH"]
