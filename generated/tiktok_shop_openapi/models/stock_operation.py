# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import Model, misfit


class StockOperation(Model):
    failed_sku_ids: list[str] | None = None
    success_sku_ids: list[str] | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "failed_sku_ids" in src:
            v = src["failed_sku_ids"]
            if v.__class__ is not list and v is not None:
                misfit(src, "failed_sku_ids", v)
        if "success_sku_ids" in src:
            v = src["success_sku_ids"]
            if v.__class__ is not list and v is not None:
                misfit(src, "success_sku_ids", v)
