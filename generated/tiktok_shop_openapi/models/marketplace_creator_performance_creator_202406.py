# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    misfit,
    new,
    no_items,
    no_list,
)


class MarketplaceCreatorPerformanceCreator202406(Model):
    avatar: UrlRef | None = None
    avg_commission_rate: int | None = None
    """1000 is 10 %. In basis points (hundredths of a percent)."""
    avg_commission_rate_range: NumberRange | None = None
    avg_ec_live_comment_count: int | None = None
    avg_ec_live_like_count: int | None = None
    avg_ec_live_share_count: int | None = None
    avg_ec_live_view_count: int | None = None
    avg_ec_video_comment_count: int | None = None
    avg_ec_video_like_count: int | None = None
    avg_ec_video_play_count: int | None = None
    avg_ec_video_share_count: int | None = None
    avg_gmv_per_buyer: Money | None = None
    avg_gmv_per_buyer_range: MoneyRange | None = None
    bio_description: str | None = None
    brand_collaboration_count: int | None = None
    category_gmv_distribution: list[CategoryGmvDistribution] = no_items
    category_ids: list[str] = no_items
    content_gmv_distribution: list[ContentGmvDistribution] = no_items
    ec_live_count: int | None = None
    ec_live_engagement_rate: str | None = None
    """1000 is 10 %. In basis points (hundredths of a percent)."""
    ec_video_count: int | None = None
    follower_count: int | None = None
    gmv: Money | None = None
    """Gross merchandise value."""
    gmv_range: MoneyRange | None = None
    """GMV as a range of amounts."""
    gpm: Money | None = None
    """GMV per thousand views."""
    gpm_range: MoneyRange | None = None
    live_gmv: Money | None = None
    live_gpm: Money | None = None
    live_gpm_range: MoneyRange | None = None
    nickname: str | None = None
    product_original_price_range: MoneyRange | None = None
    profile_tt_uri: str | None = None
    promoted_product_num: int | None = None
    selection_region: str | None = None
    top_collaborated_brand_ids: list[str] = no_items
    units_sold: int | None = None
    """Pieces sold."""
    units_sold_range: CountRange | None = None
    username: str | None = None
    video_gmv: Money | None = None
    video_gpm: Money | None = None
    video_gpm_range: MoneyRange | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "avatar" in src:
            v = src["avatar"]
            if v.__class__ is dict:
                src["avatar"] = new(UrlRef)
                src["avatar"].__dict__ = v
            elif v is not None:
                misfit(src, "avatar", v)
        if "avg_commission_rate_range" in src:
            v = src["avg_commission_rate_range"]
            if v.__class__ is dict:
                src["avg_commission_rate_range"] = new(NumberRange)
                src["avg_commission_rate_range"].__dict__ = v
            elif v is not None:
                misfit(src, "avg_commission_rate_range", v)
        if "avg_gmv_per_buyer" in src:
            v = src["avg_gmv_per_buyer"]
            if v.__class__ is dict:
                src["avg_gmv_per_buyer"] = new(Money)
                src["avg_gmv_per_buyer"].__dict__ = v
            elif v is not None:
                misfit(src, "avg_gmv_per_buyer", v)
        if "avg_gmv_per_buyer_range" in src:
            v = src["avg_gmv_per_buyer_range"]
            if v.__class__ is dict:
                src["avg_gmv_per_buyer_range"] = new(MoneyRange)
                src["avg_gmv_per_buyer_range"].__dict__ = v
            elif v is not None:
                misfit(src, "avg_gmv_per_buyer_range", v)
        if "category_gmv_distribution" in src:
            v = src["category_gmv_distribution"]
            adopt_list(src, "category_gmv_distribution", v, CategoryGmvDistribution)
        if "category_ids" in src:
            v = src["category_ids"]
            if v.__class__ is not list:
                no_list(src, "category_ids", v)
        if "content_gmv_distribution" in src:
            v = src["content_gmv_distribution"]
            adopt_list(src, "content_gmv_distribution", v, ContentGmvDistribution)
        if "gmv" in src:
            v = src["gmv"]
            if v.__class__ is dict:
                src["gmv"] = new(Money)
                src["gmv"].__dict__ = v
            elif v is not None:
                misfit(src, "gmv", v)
        if "gmv_range" in src:
            v = src["gmv_range"]
            if v.__class__ is dict:
                src["gmv_range"] = new(MoneyRange)
                src["gmv_range"].__dict__ = v
            elif v is not None:
                misfit(src, "gmv_range", v)
        if "gpm" in src:
            v = src["gpm"]
            if v.__class__ is dict:
                src["gpm"] = new(Money)
                src["gpm"].__dict__ = v
            elif v is not None:
                misfit(src, "gpm", v)
        if "gpm_range" in src:
            v = src["gpm_range"]
            if v.__class__ is dict:
                src["gpm_range"] = new(MoneyRange)
                src["gpm_range"].__dict__ = v
            elif v is not None:
                misfit(src, "gpm_range", v)
        if "live_gmv" in src:
            v = src["live_gmv"]
            if v.__class__ is dict:
                src["live_gmv"] = new(Money)
                src["live_gmv"].__dict__ = v
            elif v is not None:
                misfit(src, "live_gmv", v)
        if "live_gpm" in src:
            v = src["live_gpm"]
            if v.__class__ is dict:
                src["live_gpm"] = new(Money)
                src["live_gpm"].__dict__ = v
            elif v is not None:
                misfit(src, "live_gpm", v)
        if "live_gpm_range" in src:
            v = src["live_gpm_range"]
            if v.__class__ is dict:
                src["live_gpm_range"] = new(MoneyRange)
                src["live_gpm_range"].__dict__ = v
            elif v is not None:
                misfit(src, "live_gpm_range", v)
        if "product_original_price_range" in src:
            v = src["product_original_price_range"]
            if v.__class__ is dict:
                src["product_original_price_range"] = new(MoneyRange)
                src["product_original_price_range"].__dict__ = v
            elif v is not None:
                misfit(src, "product_original_price_range", v)
        if "top_collaborated_brand_ids" in src:
            v = src["top_collaborated_brand_ids"]
            if v.__class__ is not list:
                no_list(src, "top_collaborated_brand_ids", v)
        if "units_sold_range" in src:
            v = src["units_sold_range"]
            if v.__class__ is dict:
                src["units_sold_range"] = new(CountRange)
                src["units_sold_range"].__dict__ = v
            elif v is not None:
                misfit(src, "units_sold_range", v)
        if "video_gmv" in src:
            v = src["video_gmv"]
            if v.__class__ is dict:
                src["video_gmv"] = new(Money)
                src["video_gmv"].__dict__ = v
            elif v is not None:
                misfit(src, "video_gmv", v)
        if "video_gpm" in src:
            v = src["video_gpm"]
            if v.__class__ is dict:
                src["video_gpm"] = new(Money)
                src["video_gpm"].__dict__ = v
            elif v is not None:
                misfit(src, "video_gpm", v)
        if "video_gpm_range" in src:
            v = src["video_gpm_range"]
            if v.__class__ is dict:
                src["video_gpm_range"] = new(MoneyRange)
                src["video_gpm_range"].__dict__ = v
            elif v is not None:
                misfit(src, "video_gpm_range", v)


from .category_gmv_distribution import CategoryGmvDistribution  # noqa: E402
from .content_gmv_distribution import ContentGmvDistribution  # noqa: E402
from .count_range import CountRange  # noqa: E402
from .money import Money  # noqa: E402
from .money_range import MoneyRange  # noqa: E402
from .number_range import NumberRange  # noqa: E402
from .url_ref import UrlRef  # noqa: E402
