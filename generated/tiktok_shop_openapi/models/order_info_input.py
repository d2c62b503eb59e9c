# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tiktok_shop_runtime.models import (
    Input,
)


class OrderInfoInput(Input):
    order_line_id: str
    redeem_info: RedeemInfoInput | Mapping[str, Any]
    source_unique_id: str | None = None


from .redeem_info_input import RedeemInfoInput  # noqa: E402
