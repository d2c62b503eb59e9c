# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    no_items,
    no_list,
)


class SampleRuleThreshold(Model):
    minimum_follower_count: int | None = None
    minimum_gmv: int | None = None
    avg_ec_video_views: int | None = None
    category_ids: list[str] = no_items
    predicted_fulfillment_rank: Literal["ALL", "LOW", "MEDIUM", "HIGH"] | str | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "category_ids" in src:
            v = src["category_ids"]
            if v.__class__ is not list:
                no_list(src, "category_ids", v)
