# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Input,
)


class PriceRangeInput(Input):
    amount_ge: str | None = None
    amount_lt: str | None = None
