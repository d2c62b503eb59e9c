# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class VideoLiveTraffic(Model):
    views: int | None = None
    new_followers: int | None = None
    """People who began to follow."""
    shares: int | None = None
    comments: int | None = None
    likes: int | None = None
