# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class CreatorSelectAffiliateProduct(Model):
    brand_name: str | None = None
    commission: CreatorSelectAffiliateProductCommission | None = None
    id: str | None = None
    main_image_url: str | None = None
    market_performance: MarketPerformance | None = None
    price: CreatorSelectAffiliateProductPrice | None = None
    review: Review | None = None
    shop: CreatorSelectAffiliateProductShop | None = None
    stock: Stock | None = None
    title: str | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "commission" in src:
            v = src["commission"]
            if v.__class__ is dict:
                src["commission"] = new(CreatorSelectAffiliateProductCommission)
                src["commission"].__dict__ = v
            elif v is not None:
                misfit(src, "commission", v)
        if "market_performance" in src:
            v = src["market_performance"]
            if v.__class__ is dict:
                src["market_performance"] = new(MarketPerformance)
                src["market_performance"].__dict__ = v
            elif v is not None:
                misfit(src, "market_performance", v)
        if "price" in src:
            v = src["price"]
            if v.__class__ is dict:
                src["price"] = new(CreatorSelectAffiliateProductPrice)
                src["price"].__dict__ = v
            elif v is not None:
                misfit(src, "price", v)
        if "review" in src:
            v = src["review"]
            if v.__class__ is dict:
                src["review"] = new(Review)
                src["review"].__dict__ = v
            elif v is not None:
                misfit(src, "review", v)
        if "shop" in src:
            v = src["shop"]
            if v.__class__ is dict:
                src["shop"] = new(CreatorSelectAffiliateProductShop)
                src["shop"].__dict__ = v
            elif v is not None:
                misfit(src, "shop", v)
        if "stock" in src:
            v = src["stock"]
            if v.__class__ is dict:
                src["stock"] = new(Stock)
                src["stock"].__dict__ = v
            elif v is not None:
                misfit(src, "stock", v)


from .creator_select_affiliate_product_commission import CreatorSelectAffiliateProductCommission  # noqa: E402
from .creator_select_affiliate_product_price import CreatorSelectAffiliateProductPrice  # noqa: E402
from .creator_select_affiliate_product_shop import CreatorSelectAffiliateProductShop  # noqa: E402
from .market_performance import MarketPerformance  # noqa: E402
from .review import Review  # noqa: E402
from .stock import Stock  # noqa: E402
