# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Input,
)


class GiftDiscountInput(Input):
    gift_receiving_type: Literal["ALL_RECEIVE"]
    gift_infos: Sequence[GiftInfoInput | Mapping[str, Any]]


from .gift_info_input import GiftInfoInput  # noqa: E402
