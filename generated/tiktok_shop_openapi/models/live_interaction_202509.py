# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class LiveInteraction202509(Model):
    acu: int | None = None
    """Average number of viewers at a time."""
    avg_viewing_duration: str | None = None
    """In second."""
    click_through_rate: str | None = None
    """Clicks by impressions."""
    comments: int | None = None
    likes: int | None = None
    new_followers: int | None = None
    """People who began to follow."""
    pcu: int | None = None
    """Highest number of viewers at a time."""
    product_clicks: int | None = None
    product_impressions: int | None = None
    shares: int | None = None
    viewers: int | None = None
    views: int | None = None
