# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    no_items,
    no_list,
)


class StockOperation(Model):
    failed_sku_ids: list[str] = no_items
    success_sku_ids: list[str] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "failed_sku_ids" in src:
            v = src["failed_sku_ids"]
            if v.__class__ is not list:
                no_list(src, "failed_sku_ids", v)
        if "success_sku_ids" in src:
            v = src["success_sku_ids"]
            if v.__class__ is not list:
                no_list(src, "success_sku_ids", v)
