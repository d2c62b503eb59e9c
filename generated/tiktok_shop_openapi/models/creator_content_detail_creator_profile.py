# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class CreatorContentDetailCreatorProfile(Model):
    username: str | None = None
    nickname: str | None = None
    follower_count: int | None = None
    avatar: UrlRef | None = None
    creator_open_id: str | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("avatar")
        if v.__class__ is dict:
            src["avatar"] = UrlRef.adopt(v)
        elif v is not None:
            misfit(src, "avatar", v)
        return self


from .url_ref import UrlRef  # noqa: E402
