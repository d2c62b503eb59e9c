# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class MarketplaceCreatorAdvancedFilters202601(Model):
    advanced_filters: AdvancedFilter | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "advanced_filters" in src:
            v = src["advanced_filters"]
            if v.__class__ is dict:
                AdvancedFilter.nest(v)
                src["advanced_filters"] = new(AdvancedFilter)
                src["advanced_filters"].__dict__ = v
            elif v is not None:
                misfit(src, "advanced_filters", v)


from .advanced_filter import AdvancedFilter  # noqa: E402
