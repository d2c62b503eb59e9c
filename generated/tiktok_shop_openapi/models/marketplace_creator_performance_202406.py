# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class MarketplaceCreatorPerformance202406(Model):
    creator: MarketplaceCreatorPerformanceCreator202406 | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "creator" in src:
            v = src["creator"]
            if v.__class__ is dict:
                MarketplaceCreatorPerformanceCreator202406.nest(v)
                src["creator"] = new(MarketplaceCreatorPerformanceCreator202406)
                src["creator"].__dict__ = v
            elif v is not None:
                misfit(src, "creator", v)


from .marketplace_creator_performance_creator_202406 import MarketplaceCreatorPerformanceCreator202406  # noqa: E402
