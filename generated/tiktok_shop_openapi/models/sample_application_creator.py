# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class SampleApplicationCreator(Model):
    creator_open_id: str | None = None
    username: str | None = None
    nickname: str | None = None
    follower_count: int | None = None
    avatar_url: str | None = None
    gmv: Money | None = None
    """Gross merchandise value."""
    content_count: int | None = None
    fulfillment_percentage: str | None = None
    """In percent."""
    ec_video_view: int | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "gmv" in src:
            v = src["gmv"]
            if v.__class__ is dict:
                src["gmv"] = new(Money)
                src["gmv"].__dict__ = v
            elif v is not None:
                misfit(src, "gmv", v)


from .money import Money  # noqa: E402
