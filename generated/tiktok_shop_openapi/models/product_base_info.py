# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class ProductBaseInfo(Model):
    product_id: str | None = None
    title: str | None = None
    image: UrlRef | None = None
    price: ProductBaseInfoPrice | None = None
    promotion_price: ProductBaseInfoPrice | None = None
    target_commission: int | None = None
    open_commission: int | None = None
    target_ads_commission: int | None = None
    old_target_commission: int | None = None
    old_target_ads_commission: int | None = None
    commission_effective_time: int | None = None
    """Unix milliseconds."""
    ads_commission_effective_time: int | None = None
    """Unix milliseconds."""
    product_status: str | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("image")
        if v.__class__ is dict:
            src["image"] = UrlRef.adopt(v)
        elif v is not None:
            misfit(src, "image", v)
        v = src.get("price")
        if v.__class__ is dict:
            src["price"] = ProductBaseInfoPrice.adopt(v)
        elif v is not None:
            misfit(src, "price", v)
        v = src.get("promotion_price")
        if v.__class__ is dict:
            src["promotion_price"] = ProductBaseInfoPrice.adopt(v)
        elif v is not None:
            misfit(src, "promotion_price", v)
        return self


from .product_base_info_price import ProductBaseInfoPrice  # noqa: E402
from .url_ref import UrlRef  # noqa: E402
