# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, adopt_list, misfit, new


class ShowcaseProduct202309(Model):
    addition: Addition202309 | None = None
    commission: ShowcaseProductCommission202309 | None = None
    detail_url: str | None = None
    id: str | None = None
    main_images: list[WebImage] | None = None
    original_url: str | None = None
    price: ShowcaseProductPrice202309 | None = None
    sale_regions: list[str] | None = None
    shop_name: str | None = None
    source: Literal["THIRD_PARTY", "AFFILIATE", "TIKTOK_STORE"] | str | None = None
    status: ShowcaseProductStatus | None = None
    title: str | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("addition")
        if v.__class__ is dict:
            src["addition"] = Addition202309.adopt(v)
        elif v is not None:
            misfit(src, "addition", v)
        v = src.get("commission")
        if v.__class__ is dict:
            src["commission"] = ShowcaseProductCommission202309.adopt(v)
        elif v is not None:
            misfit(src, "commission", v)
        adopt_list(src, "main_images", src.get("main_images"), WebImage.adopt)
        v = src.get("price")
        if v.__class__ is dict:
            src["price"] = ShowcaseProductPrice202309.adopt(v)
        elif v is not None:
            misfit(src, "price", v)
        v = src.get("sale_regions")
        if v.__class__ is not list and v is not None:
            misfit(src, "sale_regions", v)
        v = src.get("status")
        if v.__class__ is dict:
            src["status"] = ShowcaseProductStatus.adopt(v)
        elif v is not None:
            misfit(src, "status", v)
        return self


from .addition_202309 import Addition202309  # noqa: E402
from .showcase_product_commission_202309 import ShowcaseProductCommission202309  # noqa: E402
from .showcase_product_price_202309 import ShowcaseProductPrice202309  # noqa: E402
from .showcase_product_status import ShowcaseProductStatus  # noqa: E402
from .web_image import WebImage  # noqa: E402
