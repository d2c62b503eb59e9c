# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class OrderLineRef(Model):
    order_line_item_id: str | None = None
    sub_order_line_item_id: str | None = None
