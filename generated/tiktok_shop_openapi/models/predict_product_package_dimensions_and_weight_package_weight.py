# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import ClassVar, Literal

from tiktok_shop_runtime.models import Model


class PredictProductPackageDimensionsAndWeightPackageWeight(Model):
    _required: ClassVar[frozenset[str]] = frozenset(
        {
            "unit",
            "value",
        }
    )
    unit: Literal["GRAM", "POUND", "OUNCE", "KILOGRAM"] | str | None = None
    value: str | None = None
