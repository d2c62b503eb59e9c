# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class DimensionLimit(Model):
    max_height: int | None = None
    max_length: int | None = None
    max_width: int | None = None
    unit: Literal["CM", "INCH"] | str | None = None
