# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class ShowcaseProductPrice202309(Model):
    original_price: OriginalPrice | None = None
    platform_discount_price: OriginalPrice | None = None
    seller_discount_price: OriginalPrice | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "original_price" in src:
            v = src["original_price"]
            if v.__class__ is dict:
                src["original_price"] = new(OriginalPrice)
                src["original_price"].__dict__ = v
            elif v is not None:
                misfit(src, "original_price", v)
        if "platform_discount_price" in src:
            v = src["platform_discount_price"]
            if v.__class__ is dict:
                src["platform_discount_price"] = new(OriginalPrice)
                src["platform_discount_price"].__dict__ = v
            elif v is not None:
                misfit(src, "platform_discount_price", v)
        if "seller_discount_price" in src:
            v = src["seller_discount_price"]
            if v.__class__ is dict:
                src["seller_discount_price"] = new(OriginalPrice)
                src["seller_discount_price"].__dict__ = v
            elif v is not None:
                misfit(src, "seller_discount_price", v)


from .original_price import OriginalPrice  # noqa: E402
