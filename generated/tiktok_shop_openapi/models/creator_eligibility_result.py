# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class CreatorEligibilityResult(Model):
    creator_level: int | None = None
    creator_open_id: str | None = None
    is_blocked: bool | None = None
    is_connected: bool | None = None
    is_creator_follower_count_threshold_met: bool | None = None
    is_creator_level_quota_available: bool | None = None
    is_paired: bool | None = None
