# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    no_items,
    no_list,
)


class SfcrProblemOrderItem(Model):
    cancellation_reasons: list[str] = no_items
    order_create_time: int | None = None
    """Unix seconds."""
    order_id: str | None = None
    product_id: str | None = None
    product_name: str | None = None
    sku_id: str | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "cancellation_reasons" in src:
            v = src["cancellation_reasons"]
            if v.__class__ is not list:
                no_list(src, "cancellation_reasons", v)
