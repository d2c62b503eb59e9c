# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class BoxMeasurement(Model):
    weight: str | None = None
    weight_unit: Literal["KILOGRAM", "GRAM", "MILLIGRAM", "POUNDS", "OUNCE"] | str | None = None
    width: str | None = None
    height: str | None = None
    length: str | None = None
    length_unit: Literal["METER", "CENTIMETER", "MILLIMETER", "FOOT", "MICRON", "INCH"] | str | None = None
