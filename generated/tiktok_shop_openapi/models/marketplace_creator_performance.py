# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class MarketplaceCreatorPerformance(Model):
    creator: MarketplaceCreatorPerformanceCreator | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "creator" in src:
            v = src["creator"]
            if v.__class__ is dict:
                MarketplaceCreatorPerformanceCreator.nest(v)
                src["creator"] = new(MarketplaceCreatorPerformanceCreator)
                src["creator"].__dict__ = v
            elif v is not None:
                misfit(src, "creator", v)


from .marketplace_creator_performance_creator import MarketplaceCreatorPerformanceCreator  # noqa: E402
