# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, misfit, new


class CreatorContentDetail202412(Model):
    creator_profile: CreatorContentDetailCreatorProfile202412 | None = None
    live_count: int | None = None
    promotion_end_time: int | None = None
    promotion_status: Literal["NORMAL", "TERMINATING"] | str | None = None
    video_count: int | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("creator_profile")
        if v.__class__ is dict:
            src["creator_profile"] = CreatorContentDetailCreatorProfile202412.adopt(v)
        elif v is not None:
            misfit(src, "creator_profile", v)
        return self


from .creator_content_detail_creator_profile_202412 import CreatorContentDetailCreatorProfile202412  # noqa: E402
