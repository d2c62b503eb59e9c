# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


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

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("commission")
        if v.__class__ is dict:
            src["commission"] = CreatorSelectAffiliateProductCommission.adopt(v)
        elif v is not None:
            misfit(src, "commission", v)
        v = src.get("market_performance")
        if v.__class__ is dict:
            src["market_performance"] = MarketPerformance.adopt(v)
        elif v is not None:
            misfit(src, "market_performance", v)
        v = src.get("price")
        if v.__class__ is dict:
            src["price"] = CreatorSelectAffiliateProductPrice.adopt(v)
        elif v is not None:
            misfit(src, "price", v)
        v = src.get("review")
        if v.__class__ is dict:
            src["review"] = Review.adopt(v)
        elif v is not None:
            misfit(src, "review", v)
        v = src.get("shop")
        if v.__class__ is dict:
            src["shop"] = CreatorSelectAffiliateProductShop.adopt(v)
        elif v is not None:
            misfit(src, "shop", v)
        v = src.get("stock")
        if v.__class__ is dict:
            src["stock"] = Stock.adopt(v)
        elif v is not None:
            misfit(src, "stock", v)
        return self


from .creator_select_affiliate_product_commission import CreatorSelectAffiliateProductCommission  # noqa: E402
from .creator_select_affiliate_product_price import CreatorSelectAffiliateProductPrice  # noqa: E402
from .creator_select_affiliate_product_shop import CreatorSelectAffiliateProductShop  # noqa: E402
from .market_performance import MarketPerformance  # noqa: E402
from .review import Review  # noqa: E402
from .stock import Stock  # noqa: E402
