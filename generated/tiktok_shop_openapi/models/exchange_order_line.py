# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class ExchangeOrderLine(Model):
    order_line_id: str | None = None
    sku_id: str | None = None
    sku_name: str | None = None
    product_name: str | None = None
    seller_sku_name: str | None = None
    product_image: WebImage | None = None
    price_detail: PriceDetail | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("product_image")
        if v.__class__ is dict:
            src["product_image"] = WebImage.adopt(v)
        elif v is not None:
            misfit(src, "product_image", v)
        v = src.get("price_detail")
        if v.__class__ is dict:
            src["price_detail"] = PriceDetail.adopt(v)
        elif v is not None:
            misfit(src, "price_detail", v)
        return self


from .price_detail import PriceDetail  # noqa: E402
from .web_image import WebImage  # noqa: E402
