# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from tiktok_shop_runtime.models import (
    Input,
)


class SampleRuleThresholdInput(Input):
    minimum_follower_count: int | None = None
    minimum_gmv: int | None = None
    avg_ec_video_views: int | None = None
    category_ids: Sequence[str] | None = None
    predicted_fulfillment_rank: Literal["ALL", "LOW", "MEDIUM", "HIGH"] | None = None
