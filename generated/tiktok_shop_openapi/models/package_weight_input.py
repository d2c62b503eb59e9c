# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Input,
)


class PackageWeightInput(Input):
    value: str
    unit: Literal["KILOGRAM", "POUND", "GRAM"]
    """The values that are allowed differ by market."""
