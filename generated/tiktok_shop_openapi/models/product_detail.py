# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class ProductDetail(Model):
    product_base_info: ProductBaseInfo | None = None
    product_add_status: bool | None = None
    video_count: int | None = None
    live_count: int | None = None
    is_commission_effective: bool | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "product_base_info" in src:
            v = src["product_base_info"]
            if v.__class__ is dict:
                ProductBaseInfo.nest(v)
                src["product_base_info"] = new(ProductBaseInfo)
                src["product_base_info"].__dict__ = v
            elif v is not None:
                misfit(src, "product_base_info", v)


from .product_base_info import ProductBaseInfo  # noqa: E402
