# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class VideoMetrics(Model):
    """How a video was received in a period."""

    views: int | None = None
    """Times seen."""
    likes: int | None = None
    """Likes."""
    comments: int | None = None
    """Comments."""
    shares: int | None = None
    """Times passed on."""
    period: int | None = None
    """Days that the sums cover."""
