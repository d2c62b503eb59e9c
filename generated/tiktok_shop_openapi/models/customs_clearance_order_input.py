# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tiktok_shop_runtime.models import (
    Input,
)


class CustomsClearanceOrderInput(Input):
    order_id: str
    item_list: Sequence[CustomsClearanceOrderItemInput | Mapping[str, Any]] | None = None


from .customs_clearance_order_item_input import CustomsClearanceOrderItemInput  # noqa: E402
