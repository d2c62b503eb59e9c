# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class CreatorPerformanceForCampaignProductCreator(Model):
    nick_name: str | None = None
    avatar_url: str | None = None
    follower_num: int | None = None
    user_name: str | None = None
    creator_open_id: str | None = None
