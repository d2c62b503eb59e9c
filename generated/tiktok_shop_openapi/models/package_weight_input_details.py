# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Input,
)


class PackageWeightInputDetails(Input):
    unit: Literal["KILOGRAM", "POUND", "GRAM"] | None = None
    """The values that are allowed differ by market."""
    value: str | None = None
