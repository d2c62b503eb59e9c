# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Input,
)


class SkuPreSale(Input):
    type: Literal["CUSTOM", "MADE_TO_ORDER", "NONE", "PRE_ORDER"] | None = None
    """The values that are allowed differ by market."""
    fulfillment_type: PreSaleFulfillmentInput | Mapping[str, Any] | None = None


from .pre_sale_fulfillment_input import PreSaleFulfillmentInput  # noqa: E402
