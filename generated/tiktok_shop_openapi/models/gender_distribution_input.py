# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Input,
)


class GenderDistributionInput(Input):
    gender: str | None = None
    percentage_ge: int | None = None
    """1000 is 10 %. In basis points (hundredths of a percent)."""
