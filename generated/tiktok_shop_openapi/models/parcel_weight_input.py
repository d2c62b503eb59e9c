# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Input,
)


class ParcelWeightInput(Input):
    value: str
    unit: Literal["GRAM", "POUND"]
