# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Input,
)


class QueryOrderLineInput(Input):
    order_line_id: str
    product_id: str
    sku_id: str
    pod_order_data_id: str
