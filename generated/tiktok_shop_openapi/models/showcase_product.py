# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, adopt_list, misfit, new


class ShowcaseProduct(Model):
    id: str | None = None
    shop: OpenCollaborationProductListByProductIdProductShop | None = None
    addition: Addition | None = None
    price: ShowcaseProductPrice | None = None
    title: str | None = None
    main_images: list[CustomizedMainImage] | None = None
    status: ShowcaseProductStatus | None = None
    source: Literal["THIRD_PARTY", "AFFILIATE", "TIKTOK_STORE"] | str | None = None
    detail_link: str | None = None
    third_party_link: str | None = None
    sale_regions: list[str] | None = None
    commission: ShowcaseProductCommission | None = None
    collaboration: Collaboration | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("shop")
        if v.__class__ is dict:
            src["shop"] = OpenCollaborationProductListByProductIdProductShop.adopt(v)
        elif v is not None:
            misfit(src, "shop", v)
        v = src.get("addition")
        if v.__class__ is dict:
            src["addition"] = Addition.adopt(v)
        elif v is not None:
            misfit(src, "addition", v)
        v = src.get("price")
        if v.__class__ is dict:
            src["price"] = ShowcaseProductPrice.adopt(v)
        elif v is not None:
            misfit(src, "price", v)
        adopt_list(src, "main_images", src.get("main_images"), CustomizedMainImage.adopt)
        v = src.get("status")
        if v.__class__ is dict:
            src["status"] = ShowcaseProductStatus.adopt(v)
        elif v is not None:
            misfit(src, "status", v)
        v = src.get("sale_regions")
        if v.__class__ is not list and v is not None:
            misfit(src, "sale_regions", v)
        v = src.get("commission")
        if v.__class__ is dict:
            src["commission"] = ShowcaseProductCommission.adopt(v)
        elif v is not None:
            misfit(src, "commission", v)
        v = src.get("collaboration")
        if v.__class__ is dict:
            src["collaboration"] = Collaboration.adopt(v)
        elif v is not None:
            misfit(src, "collaboration", v)
        return self


from .addition import Addition  # noqa: E402
from .collaboration import Collaboration  # noqa: E402
from .customized_main_image import CustomizedMainImage  # noqa: E402
from .open_collaboration_product_list_by_product_id_product_shop import (
    OpenCollaborationProductListByProductIdProductShop,  # noqa: E402
)
from .showcase_product_commission import ShowcaseProductCommission  # noqa: E402
from .showcase_product_price import ShowcaseProductPrice  # noqa: E402
from .showcase_product_status import ShowcaseProductStatus  # noqa: E402
