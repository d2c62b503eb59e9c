# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
    absent,
)


class PredictProductPackageDimensionsAndWeightPackageWeight(Model):
    _required = frozenset(
        {
            "unit",
            "value",
        }
    )
    unit: Literal["GRAM", "POUND", "OUNCE", "KILOGRAM"] | str = absent
    value: str = absent
