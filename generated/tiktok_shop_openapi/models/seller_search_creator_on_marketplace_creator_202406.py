# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class SellerSearchCreatorOnMarketplaceCreator202406(Model):
    avatar: UrlRef | None = None
    avg_ec_live_uv: int | None = None
    """Average viewers of shoppable LIVE sessions."""
    avg_ec_video_view_count: int | None = None
    category_ids: list[str] | None = None
    follower_count: int | None = None
    gmv: Money | None = None
    """Gross merchandise value."""
    gmv_range: MoneyRange | None = None
    """GMV as a range of amounts."""
    live_gmv: Money | None = None
    nickname: str | None = None
    selection_region: str | None = None
    top_follower_demographics: TopFollowerDemographic | None = None
    units_sold_range: NumberRange | None = None
    username: str | None = None
    video_gmv: Money | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("avatar")
        if v.__class__ is dict:
            src["avatar"] = UrlRef.adopt(v)
        elif v is not None:
            misfit(src, "avatar", v)
        v = src.get("category_ids")
        if v.__class__ is not list and v is not None:
            misfit(src, "category_ids", v)
        v = src.get("gmv")
        if v.__class__ is dict:
            src["gmv"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "gmv", v)
        v = src.get("gmv_range")
        if v.__class__ is dict:
            src["gmv_range"] = MoneyRange.adopt(v)
        elif v is not None:
            misfit(src, "gmv_range", v)
        v = src.get("live_gmv")
        if v.__class__ is dict:
            src["live_gmv"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "live_gmv", v)
        v = src.get("top_follower_demographics")
        if v.__class__ is dict:
            src["top_follower_demographics"] = TopFollowerDemographic.adopt(v)
        elif v is not None:
            misfit(src, "top_follower_demographics", v)
        v = src.get("units_sold_range")
        if v.__class__ is dict:
            src["units_sold_range"] = NumberRange.adopt(v)
        elif v is not None:
            misfit(src, "units_sold_range", v)
        v = src.get("video_gmv")
        if v.__class__ is dict:
            src["video_gmv"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "video_gmv", v)
        return self


from .money import Money  # noqa: E402
from .money_range import MoneyRange  # noqa: E402
from .number_range import NumberRange  # noqa: E402
from .top_follower_demographic import TopFollowerDemographic  # noqa: E402
from .url_ref import UrlRef  # noqa: E402
