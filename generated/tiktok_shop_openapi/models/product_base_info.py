# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


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

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "image" in src:
            v = src["image"]
            if v.__class__ is dict:
                src["image"] = new(UrlRef)
                src["image"].__dict__ = v
            elif v is not None:
                misfit(src, "image", v)
        if "price" in src:
            v = src["price"]
            if v.__class__ is dict:
                ProductBaseInfoPrice.nest(v)
                src["price"] = new(ProductBaseInfoPrice)
                src["price"].__dict__ = v
            elif v is not None:
                misfit(src, "price", v)
        if "promotion_price" in src:
            v = src["promotion_price"]
            if v.__class__ is dict:
                ProductBaseInfoPrice.nest(v)
                src["promotion_price"] = new(ProductBaseInfoPrice)
                src["promotion_price"].__dict__ = v
            elif v is not None:
                misfit(src, "promotion_price", v)


from .product_base_info_price import ProductBaseInfoPrice  # noqa: E402
from .url_ref import UrlRef  # noqa: E402
