# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    misfit,
    new,
    no_items,
)


class CreatorShopProduct(Model):
    id: str | None = None
    title: str | None = None
    price: Money | None = None
    added_status: Literal["ADDABLE", "ADDED", "REJECTED"] | str | None = None
    brand_name: str | None = None
    images: list[WebImage] = no_items
    sales_count: int | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "price" in src:
            v = src["price"]
            if v.__class__ is dict:
                src["price"] = new(Money)
                src["price"].__dict__ = v
            elif v is not None:
                misfit(src, "price", v)
        if "images" in src:
            v = src["images"]
            adopt_list(src, "images", v, WebImage)


from .money import Money  # noqa: E402
from .web_image import WebImage  # noqa: E402
