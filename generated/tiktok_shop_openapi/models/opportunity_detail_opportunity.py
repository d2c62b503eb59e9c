# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class OpportunityDetailOpportunity(Model):
    id: str | None = None
    action_type: Literal["LIST_SAME", "LIST_SIMILAR"] | str | None = None
    listing_criteria: ListingCriteria | None = None
    content_data: ContentData | None = None
    market_data: MarketData | None = None
    basic_info: BasicInfo | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "listing_criteria" in src:
            v = src["listing_criteria"]
            if v.__class__ is dict:
                src["listing_criteria"] = new(ListingCriteria)
                src["listing_criteria"].__dict__ = v
            elif v is not None:
                misfit(src, "listing_criteria", v)
        if "content_data" in src:
            v = src["content_data"]
            if v.__class__ is dict:
                ContentData.nest(v)
                src["content_data"] = new(ContentData)
                src["content_data"].__dict__ = v
            elif v is not None:
                misfit(src, "content_data", v)
        if "market_data" in src:
            v = src["market_data"]
            if v.__class__ is dict:
                src["market_data"] = new(MarketData)
                src["market_data"].__dict__ = v
            elif v is not None:
                misfit(src, "market_data", v)
        if "basic_info" in src:
            v = src["basic_info"]
            if v.__class__ is dict:
                BasicInfo.nest(v)
                src["basic_info"] = new(BasicInfo)
                src["basic_info"].__dict__ = v
            elif v is not None:
                misfit(src, "basic_info", v)


from .basic_info import BasicInfo  # noqa: E402
from .content_data import ContentData  # noqa: E402
from .listing_criteria import ListingCriteria  # noqa: E402
from .market_data import MarketData  # noqa: E402
