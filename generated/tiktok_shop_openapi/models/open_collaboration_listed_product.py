# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    misfit,
    new,
    no_items,
)


class OpenCollaborationListedProduct(Model):
    shop: OpenCollaborationListedProductShop | None = None
    id: str | None = None
    has_inventory: bool | None = None
    units_sold: int | None = None
    """Pieces sold."""
    title: str | None = None
    sale_region: str | None = None
    main_image_url: str | None = None
    detail_link: str | None = None
    original_price: MoneyRange | None = None
    category_chains: list[CategoryNode] = no_items
    commission: Commission | None = None
    sales_price: MoneyRange | None = None
    shop_ads_commission: ShopAdsCommission | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "shop" in src:
            v = src["shop"]
            if v.__class__ is dict:
                src["shop"] = new(OpenCollaborationListedProductShop)
                src["shop"].__dict__ = v
            elif v is not None:
                misfit(src, "shop", v)
        if "original_price" in src:
            v = src["original_price"]
            if v.__class__ is dict:
                src["original_price"] = new(MoneyRange)
                src["original_price"].__dict__ = v
            elif v is not None:
                misfit(src, "original_price", v)
        if "category_chains" in src:
            v = src["category_chains"]
            adopt_list(src, "category_chains", v, CategoryNode)
        if "commission" in src:
            v = src["commission"]
            if v.__class__ is dict:
                src["commission"] = new(Commission)
                src["commission"].__dict__ = v
            elif v is not None:
                misfit(src, "commission", v)
        if "sales_price" in src:
            v = src["sales_price"]
            if v.__class__ is dict:
                src["sales_price"] = new(MoneyRange)
                src["sales_price"].__dict__ = v
            elif v is not None:
                misfit(src, "sales_price", v)
        if "shop_ads_commission" in src:
            v = src["shop_ads_commission"]
            if v.__class__ is dict:
                src["shop_ads_commission"] = new(ShopAdsCommission)
                src["shop_ads_commission"].__dict__ = v
            elif v is not None:
                misfit(src, "shop_ads_commission", v)


from .category_node import CategoryNode  # noqa: E402
from .commission import Commission  # noqa: E402
from .money_range import MoneyRange  # noqa: E402
from .open_collaboration_listed_product_shop import OpenCollaborationListedProductShop  # noqa: E402
from .shop_ads_commission import ShopAdsCommission  # noqa: E402
