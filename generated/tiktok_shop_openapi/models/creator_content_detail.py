# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class CreatorContentDetail(Model):
    creator_profile: CreatorContentDetailCreatorProfile | None = None
    video_count: int | None = None
    live_count: int | None = None
    promotion_status: Literal["NORMAL", "TERMINATING"] | str | None = None
    promotion_end_time: int | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "creator_profile" in src:
            v = src["creator_profile"]
            if v.__class__ is dict:
                CreatorContentDetailCreatorProfile.nest(v)
                src["creator_profile"] = new(CreatorContentDetailCreatorProfile)
                src["creator_profile"].__dict__ = v
            elif v is not None:
                misfit(src, "creator_profile", v)


from .creator_content_detail_creator_profile import CreatorContentDetailCreatorProfile  # noqa: E402
