# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class ShopProductPerformanceProduct(Model):
    id: str | None = None
    total_performance: TotalPerformance | None = None
    seller_live_performance: SellerLivePerformance | None = None
    seller_video_performance: SellerVideoPerformance | None = None
    seller_product_card_performance: SellerProductCardPerformance | None = None
    affiliate_total_performance: AffiliateTotalPerformance | None = None
    affiliate_live_performance: AffiliateLivePerformance | None = None
    affiliate_video_performance: AffiliateVideoPerformance | None = None
    shop_tab_performance: ShopTabPerformance | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("total_performance")
        if v.__class__ is dict:
            src["total_performance"] = TotalPerformance.adopt(v)
        elif v is not None:
            misfit(src, "total_performance", v)
        v = src.get("seller_live_performance")
        if v.__class__ is dict:
            src["seller_live_performance"] = SellerLivePerformance.adopt(v)
        elif v is not None:
            misfit(src, "seller_live_performance", v)
        v = src.get("seller_video_performance")
        if v.__class__ is dict:
            src["seller_video_performance"] = SellerVideoPerformance.adopt(v)
        elif v is not None:
            misfit(src, "seller_video_performance", v)
        v = src.get("seller_product_card_performance")
        if v.__class__ is dict:
            src["seller_product_card_performance"] = SellerProductCardPerformance.adopt(v)
        elif v is not None:
            misfit(src, "seller_product_card_performance", v)
        v = src.get("affiliate_total_performance")
        if v.__class__ is dict:
            src["affiliate_total_performance"] = AffiliateTotalPerformance.adopt(v)
        elif v is not None:
            misfit(src, "affiliate_total_performance", v)
        v = src.get("affiliate_live_performance")
        if v.__class__ is dict:
            src["affiliate_live_performance"] = AffiliateLivePerformance.adopt(v)
        elif v is not None:
            misfit(src, "affiliate_live_performance", v)
        v = src.get("affiliate_video_performance")
        if v.__class__ is dict:
            src["affiliate_video_performance"] = AffiliateVideoPerformance.adopt(v)
        elif v is not None:
            misfit(src, "affiliate_video_performance", v)
        v = src.get("shop_tab_performance")
        if v.__class__ is dict:
            src["shop_tab_performance"] = ShopTabPerformance.adopt(v)
        elif v is not None:
            misfit(src, "shop_tab_performance", v)
        return self


from .affiliate_live_performance import AffiliateLivePerformance  # noqa: E402
from .affiliate_total_performance import AffiliateTotalPerformance  # noqa: E402
from .affiliate_video_performance import AffiliateVideoPerformance  # noqa: E402
from .seller_live_performance import SellerLivePerformance  # noqa: E402
from .seller_product_card_performance import SellerProductCardPerformance  # noqa: E402
from .seller_video_performance import SellerVideoPerformance  # noqa: E402
from .shop_tab_performance import ShopTabPerformance  # noqa: E402
from .total_performance import TotalPerformance  # noqa: E402
