# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tiktok_shop_runtime.models import (
    Input,
)


class CustomsClearanceOrderItemInput(Input):
    order_line_id: str | None = None
    sku_id: str | None = None
    item_detail: Sequence[ItemDetailInput | Mapping[str, Any]] | None = None


from .item_detail_input import ItemDetailInput  # noqa: E402
