# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class WeightLimit(Model):
    max_weight: int | None = None
    min_weight: int | None = None
    unit: Literal["GRAM", "POUND", "OUNCE", "KILOGRAM"] | str | None = None
