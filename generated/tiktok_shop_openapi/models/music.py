# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class Music(Model):
    author: str | None = None
    cover_thumb: CoverThumb | None = None
    duration: str | None = None
    """In second."""
    id: str | None = None
    play_url: CoverThumb | None = None
    title: str | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("cover_thumb")
        if v.__class__ is dict:
            src["cover_thumb"] = CoverThumb.adopt(v)
        elif v is not None:
            misfit(src, "cover_thumb", v)
        v = src.get("play_url")
        if v.__class__ is dict:
            src["play_url"] = CoverThumb.adopt(v)
        elif v is not None:
            misfit(src, "play_url", v)
        return self


from .cover_thumb import CoverThumb  # noqa: E402
