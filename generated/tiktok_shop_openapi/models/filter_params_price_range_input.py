# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Input,
)


class FilterParamsPriceRangeInput(Input):
    price_ge: str | None = None
    price_le: str | None = None
