# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, misfit, new


class OpportunityDetailOpportunity(Model):
    id: str | None = None
    action_type: Literal["LIST_SAME", "LIST_SIMILAR"] | str | None = None
    listing_criteria: ListingCriteria | None = None
    content_data: ContentData | None = None
    market_data: MarketData | None = None
    basic_info: BasicInfo | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("listing_criteria")
        if v.__class__ is dict:
            src["listing_criteria"] = ListingCriteria.adopt(v)
        elif v is not None:
            misfit(src, "listing_criteria", v)
        v = src.get("content_data")
        if v.__class__ is dict:
            src["content_data"] = ContentData.adopt(v)
        elif v is not None:
            misfit(src, "content_data", v)
        v = src.get("market_data")
        if v.__class__ is dict:
            src["market_data"] = MarketData.adopt(v)
        elif v is not None:
            misfit(src, "market_data", v)
        v = src.get("basic_info")
        if v.__class__ is dict:
            src["basic_info"] = BasicInfo.adopt(v)
        elif v is not None:
            misfit(src, "basic_info", v)
        return self


from .basic_info import BasicInfo  # noqa: E402
from .content_data import ContentData  # noqa: E402
from .listing_criteria import ListingCriteria  # noqa: E402
from .market_data import MarketData  # noqa: E402
