# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class VideoMetricsAnswer(Model):
    """Counts of one video."""

    _nullable = frozenset(
        {
            "credits_remaining",
        }
    )
    success: bool | None = None
    """True on every documented success."""
    credits: Credits | None = None
    credits_remaining: int | None = None
    """
    Credits left after this call: the server's figure where it sends one, else what the client has counted
    down from the last figure, null when none is known.
    """
    credits_unlimited: bool | None = None
    """Whether the plan counts no credits (T)."""
    data: VideoMetrics | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "credits" in src:
            v = src["credits"]
            if v.__class__ is dict:
                src["credits"] = new(Credits)
                src["credits"].__dict__ = v
            elif v is not None:
                misfit(src, "credits", v)
        if "data" in src:
            v = src["data"]
            if v.__class__ is dict:
                src["data"] = new(VideoMetrics)
                src["data"].__dict__ = v
            elif v is not None:
                misfit(src, "data", v)


from .credits_ import Credits  # noqa: E402
from .video_metrics import VideoMetrics  # noqa: E402
