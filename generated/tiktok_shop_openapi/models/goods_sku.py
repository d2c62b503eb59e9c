# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
    no_items,
    no_list,
)


class GoodsSku(Model):
    id: str | None = None
    name: str | None = None
    image_url: str | None = None
    product: GoodsSkuProduct | None = None
    regions: list[str] = no_items
    """Each: ISO 3166-1 alpha-2 country code."""
    matched: bool | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "product" in src:
            v = src["product"]
            if v.__class__ is dict:
                src["product"] = new(GoodsSkuProduct)
                src["product"].__dict__ = v
            elif v is not None:
                misfit(src, "product", v)
        if "regions" in src:
            v = src["regions"]
            if v.__class__ is not list:
                no_list(src, "regions", v)


from .goods_sku_product import GoodsSkuProduct  # noqa: E402
