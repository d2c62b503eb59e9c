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


class MarketplaceCreatorPerformanceCreatorProfile(Model):
    is_official_recommend: bool | None = None
    contact_info_available: bool | None = None
    creator_bind_mcn_name: str | None = None
    live_engagement_rate_30d: int | None = None
    video_play_cnt_30d_med: int | None = None
    live_view_cnt_30d_med: int | None = None
    live_like_cnt_30d: int | None = None
    live_comment_cnt_30d_med: int | None = None
    live_share_cnt_30d_med: int | None = None
    video_publish_cnt_30d_med: int | None = None
    has_invited_90d: bool | None = None
    is_creator_blocked: bool | None = None
    creator_level: int | None = None
    creator_fulfillment_reviews: int | None = None
    is_eligible_flat_fee: bool | None = None
    is_rising_star: bool | None = None
    creator_fulfillment_score_90d: str | None = None
    sample_score: int | None = None
    creator_connect_info: CreatorConnectInfo | None = None
    creator_trend_profile: list[CreatorTrendProfile] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "creator_connect_info" in src:
            v = src["creator_connect_info"]
            if v.__class__ is dict:
                src["creator_connect_info"] = new(CreatorConnectInfo)
                src["creator_connect_info"].__dict__ = v
            elif v is not None:
                misfit(src, "creator_connect_info", v)
        if "creator_trend_profile" in src:
            v = src["creator_trend_profile"]
            adopt_list(src, "creator_trend_profile", v, CreatorTrendProfile, CreatorTrendProfile.nest)


from .creator_connect_info import CreatorConnectInfo  # noqa: E402
from .creator_trend_profile import CreatorTrendProfile  # noqa: E402
