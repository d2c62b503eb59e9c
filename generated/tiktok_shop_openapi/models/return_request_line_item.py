# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class ReturnRequestLineItem(Model):
    return_line_item_id: str | None = None
    sub_return_line_item_id: str | None = None
    sku_id: str | None = None
    main_order_id: str | None = None
    sku_return_request_id: str | None = None
