# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
    no_items,
    no_list,
)


class MarketplaceSearchCreator202508(Model):
    avatar: UrlRef | None = None
    avg_ec_live_uv: int | None = None
    """Average viewers of shoppable LIVE sessions."""
    avg_ec_video_view_count: int | None = None
    category_ids: list[str] = no_items
    creator_open_id: str | None = None
    follower_count: int | None = None
    gmv: Money | None = None
    """Gross merchandise value."""
    gmv_range: FormattedMoneyRange | None = None
    """GMV as a range of amounts."""
    live_gmv: Money | None = None
    nickname: str | None = None
    selection_region: str | None = None
    top_follower_demographics: TopFollowerDemographic | None = None
    units_sold_range: FormattedRange | None = None
    username: str | None = None
    video_gmv: Money | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "avatar" in src:
            v = src["avatar"]
            if v.__class__ is dict:
                src["avatar"] = new(UrlRef)
                src["avatar"].__dict__ = v
            elif v is not None:
                misfit(src, "avatar", v)
        if "category_ids" in src:
            v = src["category_ids"]
            if v.__class__ is not list:
                no_list(src, "category_ids", v)
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
                src["gmv_range"] = new(FormattedMoneyRange)
                src["gmv_range"].__dict__ = v
            elif v is not None:
                misfit(src, "gmv_range", v)
        if "live_gmv" in src:
            v = src["live_gmv"]
            if v.__class__ is dict:
                src["live_gmv"] = new(Money)
                src["live_gmv"].__dict__ = v
            elif v is not None:
                misfit(src, "live_gmv", v)
        if "top_follower_demographics" in src:
            v = src["top_follower_demographics"]
            if v.__class__ is dict:
                TopFollowerDemographic.nest(v)
                src["top_follower_demographics"] = new(TopFollowerDemographic)
                src["top_follower_demographics"].__dict__ = v
            elif v is not None:
                misfit(src, "top_follower_demographics", v)
        if "units_sold_range" in src:
            v = src["units_sold_range"]
            if v.__class__ is dict:
                src["units_sold_range"] = new(FormattedRange)
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


from .formatted_money_range import FormattedMoneyRange  # noqa: E402
from .formatted_range import FormattedRange  # noqa: E402
from .money import Money  # noqa: E402
from .top_follower_demographic import TopFollowerDemographic  # noqa: E402
from .url_ref import UrlRef  # noqa: E402
