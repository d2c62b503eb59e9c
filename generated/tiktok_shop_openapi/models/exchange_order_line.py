# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class ExchangeOrderLine(Model):
    order_line_id: str | None = None
    sku_id: str | None = None
    sku_name: str | None = None
    product_name: str | None = None
    seller_sku_name: str | None = None
    product_image: WebImage | None = None
    price_detail: PriceDetail | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "product_image" in src:
            v = src["product_image"]
            if v.__class__ is dict:
                src["product_image"] = new(WebImage)
                src["product_image"].__dict__ = v
            elif v is not None:
                misfit(src, "product_image", v)
        if "price_detail" in src:
            v = src["price_detail"]
            if v.__class__ is dict:
                src["price_detail"] = new(PriceDetail)
                src["price_detail"].__dict__ = v
            elif v is not None:
                misfit(src, "price_detail", v)


from .price_detail import PriceDetail  # noqa: E402
from .web_image import WebImage  # noqa: E402
