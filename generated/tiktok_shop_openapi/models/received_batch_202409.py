# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    no_items,
    no_list,
)


class ReceivedBatch202409(Model):
    defective_quantity: int | None = None
    goods_id: str | None = None
    id: str | None = None
    normal_quantity: int | None = None
    product_ids: list[str] = no_items
    sku_ids: list[str] = no_items
    total_quantity: int | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "product_ids" in src:
            v = src["product_ids"]
            if v.__class__ is not list:
                no_list(src, "product_ids", v)
        if "sku_ids" in src:
            v = src["sku_ids"]
            if v.__class__ is not list:
                no_list(src, "sku_ids", v)
