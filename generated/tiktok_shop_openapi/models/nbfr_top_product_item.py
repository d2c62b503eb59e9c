# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    no_items,
    no_list,
)


class NbfrTopProductItem(Model):
    product_id: str | None = None
    product_name: str | None = None
    return_order_count: int | None = None
    top_reason_order_count: int | None = None
    top_return_reasons: list[str] = no_items
    image_url: str | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "top_return_reasons" in src:
            v = src["top_return_reasons"]
            if v.__class__ is not list:
                no_list(src, "top_return_reasons", v)
