# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Input,
)


class DimensionsInput(Input):
    height: int | None = None
    length: int | None = None
    unit: Literal["centimeter"] | None = None
    width: int | None = None
