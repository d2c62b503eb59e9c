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


class ShowcaseProduct(Model):
    id: str | None = None
    shop: OpenCollaborationListedProductShop | None = None
    addition: Addition | None = None
    price: ShowcaseProductPrice | None = None
    title: str | None = None
    main_images: list[CustomizedMainImage] = no_items
    status: ShowcaseProductStatus | None = None
    source: Literal["THIRD_PARTY", "AFFILIATE", "TIKTOK_STORE"] | str | None = None
    detail_link: str | None = None
    third_party_link: str | None = None
    sale_regions: list[str] = no_items
    commission: ShowcaseProductCommission | None = None
    collaboration: Collaboration | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "shop" in src:
            v = src["shop"]
            if v.__class__ is dict:
                src["shop"] = new(OpenCollaborationListedProductShop)
                src["shop"].__dict__ = v
            elif v is not None:
                misfit(src, "shop", v)
        if "addition" in src:
            v = src["addition"]
            if v.__class__ is dict:
                Addition.nest(v)
                src["addition"] = new(Addition)
                src["addition"].__dict__ = v
            elif v is not None:
                misfit(src, "addition", v)
        if "price" in src:
            v = src["price"]
            if v.__class__ is dict:
                ShowcaseProductPrice.nest(v)
                src["price"] = new(ShowcaseProductPrice)
                src["price"].__dict__ = v
            elif v is not None:
                misfit(src, "price", v)
        if "main_images" in src:
            v = src["main_images"]
            adopt_list(src, "main_images", v, CustomizedMainImage)
        if "status" in src:
            v = src["status"]
            if v.__class__ is dict:
                src["status"] = new(ShowcaseProductStatus)
                src["status"].__dict__ = v
            elif v is not None:
                misfit(src, "status", v)
        if "sale_regions" in src:
            v = src["sale_regions"]
            if v.__class__ is not list:
                no_list(src, "sale_regions", v)
        if "commission" in src:
            v = src["commission"]
            if v.__class__ is dict:
                src["commission"] = new(ShowcaseProductCommission)
                src["commission"].__dict__ = v
            elif v is not None:
                misfit(src, "commission", v)
        if "collaboration" in src:
            v = src["collaboration"]
            if v.__class__ is dict:
                Collaboration.nest(v)
                src["collaboration"] = new(Collaboration)
                src["collaboration"].__dict__ = v
            elif v is not None:
                misfit(src, "collaboration", v)


from .addition import Addition  # noqa: E402
from .collaboration import Collaboration  # noqa: E402
from .customized_main_image import CustomizedMainImage  # noqa: E402
from .open_collaboration_listed_product_shop import OpenCollaborationListedProductShop  # noqa: E402
from .showcase_product_commission import ShowcaseProductCommission  # noqa: E402
from .showcase_product_price import ShowcaseProductPrice  # noqa: E402
from .showcase_product_status import ShowcaseProductStatus  # noqa: E402
