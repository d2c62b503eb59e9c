# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class LiveInteraction(Model):
    new_followers: int | None = None
    """People who began to follow."""
    shares: int | None = None
    comments: int | None = None
    likes: int | None = None
    comment_rate: str | None = None
    follow_rate: str | None = None
    like_rate: str | None = None
    share_rate: str | None = None
