# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class ShopVideosPerformanceDetailsVideo(Model):
    duration: int | None = None
    id: str | None = None
    play_url: str | None = None
    thumbnail_url: str | None = None
    title: str | None = None
    username: str | None = None
    video_post_time: str | None = None
