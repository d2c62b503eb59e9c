# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    absent,
    misfit,
    new,
)


class ShopProductPerformanceProduct(Model):
    _required = frozenset(
        {
            "id",
        }
    )
    id: str = absent
    total_performance: TotalPerformance | None = None
    seller_live_performance: SellerLivePerformance | None = None
    seller_video_performance: SellerVideoPerformance | None = None
    seller_product_card_performance: SellerProductCardPerformance | None = None
    affiliate_total_performance: AffiliateTotalPerformance | None = None
    affiliate_live_performance: AffiliateLivePerformance | None = None
    affiliate_video_performance: AffiliateVideoPerformance | None = None
    shop_tab_performance: ShopTabPerformance | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "total_performance" in src:
            v = src["total_performance"]
            if v.__class__ is dict:
                TotalPerformance.nest(v)
                src["total_performance"] = new(TotalPerformance)
                src["total_performance"].__dict__ = v
            elif v is not None:
                misfit(src, "total_performance", v)
        if "seller_live_performance" in src:
            v = src["seller_live_performance"]
            if v.__class__ is dict:
                SellerLivePerformance.nest(v)
                src["seller_live_performance"] = new(SellerLivePerformance)
                src["seller_live_performance"].__dict__ = v
            elif v is not None:
                misfit(src, "seller_live_performance", v)
        if "seller_video_performance" in src:
            v = src["seller_video_performance"]
            if v.__class__ is dict:
                SellerVideoPerformance.nest(v)
                src["seller_video_performance"] = new(SellerVideoPerformance)
                src["seller_video_performance"].__dict__ = v
            elif v is not None:
                misfit(src, "seller_video_performance", v)
        if "seller_product_card_performance" in src:
            v = src["seller_product_card_performance"]
            if v.__class__ is dict:
                SellerProductCardPerformance.nest(v)
                src["seller_product_card_performance"] = new(SellerProductCardPerformance)
                src["seller_product_card_performance"].__dict__ = v
            elif v is not None:
                misfit(src, "seller_product_card_performance", v)
        if "affiliate_total_performance" in src:
            v = src["affiliate_total_performance"]
            if v.__class__ is dict:
                AffiliateTotalPerformance.nest(v)
                src["affiliate_total_performance"] = new(AffiliateTotalPerformance)
                src["affiliate_total_performance"].__dict__ = v
            elif v is not None:
                misfit(src, "affiliate_total_performance", v)
        if "affiliate_live_performance" in src:
            v = src["affiliate_live_performance"]
            if v.__class__ is dict:
                AffiliateLivePerformance.nest(v)
                src["affiliate_live_performance"] = new(AffiliateLivePerformance)
                src["affiliate_live_performance"].__dict__ = v
            elif v is not None:
                misfit(src, "affiliate_live_performance", v)
        if "affiliate_video_performance" in src:
            v = src["affiliate_video_performance"]
            if v.__class__ is dict:
                AffiliateVideoPerformance.nest(v)
                src["affiliate_video_performance"] = new(AffiliateVideoPerformance)
                src["affiliate_video_performance"].__dict__ = v
            elif v is not None:
                misfit(src, "affiliate_video_performance", v)
        if "shop_tab_performance" in src:
            v = src["shop_tab_performance"]
            if v.__class__ is dict:
                ShopTabPerformance.nest(v)
                src["shop_tab_performance"] = new(ShopTabPerformance)
                src["shop_tab_performance"].__dict__ = v
            elif v is not None:
                misfit(src, "shop_tab_performance", v)


from .affiliate_live_performance import AffiliateLivePerformance  # noqa: E402
from .affiliate_total_performance import AffiliateTotalPerformance  # noqa: E402
from .affiliate_video_performance import AffiliateVideoPerformance  # noqa: E402
from .seller_live_performance import SellerLivePerformance  # noqa: E402
from .seller_product_card_performance import SellerProductCardPerformance  # noqa: E402
from .seller_video_performance import SellerVideoPerformance  # noqa: E402
from .shop_tab_performance import ShopTabPerformance  # noqa: E402
from .total_performance import TotalPerformance  # noqa: E402
