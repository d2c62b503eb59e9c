# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Input,
)


class GiftInfoInput(Input):
    tier: int
    threshold_type: Literal["MINIMAL_ITEM_QUANTITY", "MINIMAL_ORDER_AMOUNT"]
    threshold_value: str
    gift_details: Sequence[GiftDetailInput | Mapping[str, Any]]


from .gift_detail_input import GiftDetailInput  # noqa: E402
