# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class CreatorContentDetailCreatorProfile(Model):
    username: str | None = None
    nickname: str | None = None
    follower_count: int | None = None
    avatar: UrlRef | None = None
    creator_open_id: str | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "avatar" in src:
            v = src["avatar"]
            if v.__class__ is dict:
                src["avatar"] = new(UrlRef)
                src["avatar"].__dict__ = v
            elif v is not None:
                misfit(src, "avatar", v)


from .url_ref import UrlRef  # noqa: E402
