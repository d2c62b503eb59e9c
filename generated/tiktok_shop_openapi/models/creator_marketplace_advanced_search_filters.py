# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class CreatorMarketplaceAdvancedSearchFilters(Model):
    data: CreatorMarketplaceAdvancedSearchFilterData | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("data")
        if v.__class__ is dict:
            src["data"] = CreatorMarketplaceAdvancedSearchFilterData.adopt(v)
        elif v is not None:
            misfit(src, "data", v)
        return self


from .creator_marketplace_advanced_search_filter_data import CreatorMarketplaceAdvancedSearchFilterData  # noqa: E402
