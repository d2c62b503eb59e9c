# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class WarehouseConfirmationInfoDimension(Model):
    width: str | None = None
    length: str | None = None
    height: str | None = None
    unit: Literal["MILLIMETER", "CENTIMETER", "METER", "FOOT", "INCH", "MICRO"] | str | None = None
