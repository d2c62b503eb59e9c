# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
    absent,
)


class PackageDimensions(Model):
    _required = frozenset(
        {
            "height",
            "length",
            "unit",
            "width",
        }
    )
    height: int = absent
    length: int = absent
    unit: Literal["CENTIMETER", "INCH", "FOOT", "MILLIMETER", "METER"] | str = absent
    width: int = absent
