# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, misfit, new


class OpenCollaborationProductDetails(Model):
    shop: OpenCollaborationProductListByProductIdProductShop | None = None
    id: str | None = None
    has_inventory: bool | None = None
    units_sold: int | None = None
    """Pieces sold."""
    title: str | None = None
    sale_region: str | None = None
    main_image_url: str | None = None
    detail_link: str | None = None
    original_price: MoneyRange | None = None
    category_chains: list[CategoryNode] | None = None
    commission: Commission | None = None
    sales_price: MoneyRange | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("shop")
        if v.__class__ is dict:
            src["shop"] = OpenCollaborationProductListByProductIdProductShop.adopt(v)
        elif v is not None:
            misfit(src, "shop", v)
        v = src.get("original_price")
        if v.__class__ is dict:
            src["original_price"] = MoneyRange.adopt(v)
        elif v is not None:
            misfit(src, "original_price", v)
        adopt_list(src, "category_chains", src.get("category_chains"), CategoryNode.adopt)
        v = src.get("commission")
        if v.__class__ is dict:
            src["commission"] = Commission.adopt(v)
        elif v is not None:
            misfit(src, "commission", v)
        v = src.get("sales_price")
        if v.__class__ is dict:
            src["sales_price"] = MoneyRange.adopt(v)
        elif v is not None:
            misfit(src, "sales_price", v)
        return self


from .category_node import CategoryNode  # noqa: E402
from .commission import Commission  # noqa: E402
from .money_range import MoneyRange  # noqa: E402
from .open_collaboration_product_list_by_product_id_product_shop import (
    OpenCollaborationProductListByProductIdProductShop,  # noqa: E402
)
