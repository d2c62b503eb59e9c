# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class EngagementData202409(Model):
    total_comments: int | None = None
    total_likes: int | None = None
    total_shares: int | None = None
    total_views: int | None = None
