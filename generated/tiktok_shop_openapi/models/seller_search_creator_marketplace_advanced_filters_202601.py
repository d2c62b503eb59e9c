# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class SellerSearchCreatorMarketplaceAdvancedFilters202601(Model):
    advanced_filters: AdvancedFilter | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("advanced_filters")
        if v.__class__ is dict:
            src["advanced_filters"] = AdvancedFilter.adopt(v)
        elif v is not None:
            misfit(src, "advanced_filters", v)
        return self


from .advanced_filter import AdvancedFilter  # noqa: E402
