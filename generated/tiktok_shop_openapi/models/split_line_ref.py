# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Input,
)


class SplitLineRef(Input):
    order_line_id: str | None = None
    sub_item_id: str | None = None
