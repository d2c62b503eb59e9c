# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class CampaignCreatorFulfillmentStatus202501(Model):
    avatar_url: str | None = None
    creator_temp_id: str | None = None
    follower_num: int | None = None
    nick_name: str | None = None
    user_name: str | None = None
