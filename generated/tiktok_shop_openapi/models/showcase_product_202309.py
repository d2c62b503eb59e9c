# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    misfit,
    new,
    no_items,
    no_list,
)


class ShowcaseProduct202309(Model):
    addition: Addition202309 | None = None
    commission: ShowcaseProductCommission202309 | None = None
    detail_url: str | None = None
    id: str | None = None
    main_images: list[WebImage] = no_items
    original_url: str | None = None
    price: ShowcaseProductPrice202309 | None = None
    sale_regions: list[str] = no_items
    shop_name: str | None = None
    source: Literal["THIRD_PARTY", "AFFILIATE", "TIKTOK_STORE"] | str | None = None
    status: ShowcaseProductStatus202309 | None = None
    title: str | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "addition" in src:
            v = src["addition"]
            if v.__class__ is dict:
                Addition202309.nest(v)
                src["addition"] = new(Addition202309)
                src["addition"].__dict__ = v
            elif v is not None:
                misfit(src, "addition", v)
        if "commission" in src:
            v = src["commission"]
            if v.__class__ is dict:
                src["commission"] = new(ShowcaseProductCommission202309)
                src["commission"].__dict__ = v
            elif v is not None:
                misfit(src, "commission", v)
        if "main_images" in src:
            v = src["main_images"]
            adopt_list(src, "main_images", v, WebImage)
        if "price" in src:
            v = src["price"]
            if v.__class__ is dict:
                ShowcaseProductPrice202309.nest(v)
                src["price"] = new(ShowcaseProductPrice202309)
                src["price"].__dict__ = v
            elif v is not None:
                misfit(src, "price", v)
        if "sale_regions" in src:
            v = src["sale_regions"]
            if v.__class__ is not list:
                no_list(src, "sale_regions", v)
        if "status" in src:
            v = src["status"]
            if v.__class__ is dict:
                src["status"] = new(ShowcaseProductStatus202309)
                src["status"].__dict__ = v
            elif v is not None:
                misfit(src, "status", v)


from .addition_202309 import Addition202309  # noqa: E402
from .showcase_product_commission_202309 import ShowcaseProductCommission202309  # noqa: E402
from .showcase_product_price_202309 import ShowcaseProductPrice202309  # noqa: E402
from .showcase_product_status_202309 import ShowcaseProductStatus202309  # noqa: E402
from .web_image import WebImage  # noqa: E402
