# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    no_items,
    no_list,
)


class NrrTopProductItem(Model):
    delivered_order_count: int | None = None
    image_url: str | None = None
    negative_order_count: int | None = None
    product_id: str | None = None
    product_name: str | None = None
    top_review_reasons: list[str] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "top_review_reasons" in src:
            v = src["top_review_reasons"]
            if v.__class__ is not list:
                no_list(src, "top_review_reasons", v)
