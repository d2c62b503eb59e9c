# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class Music(Model):
    author: str | None = None
    cover_thumb: CoverThumb | None = None
    duration: str | None = None
    """In second."""
    id: str | None = None
    play_url: CoverThumb | None = None
    title: str | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "cover_thumb" in src:
            v = src["cover_thumb"]
            if v.__class__ is dict:
                CoverThumb.nest(v)
                src["cover_thumb"] = new(CoverThumb)
                src["cover_thumb"].__dict__ = v
            elif v is not None:
                misfit(src, "cover_thumb", v)
        if "play_url" in src:
            v = src["play_url"]
            if v.__class__ is dict:
                CoverThumb.nest(v)
                src["play_url"] = new(CoverThumb)
                src["play_url"].__dict__ = v
            elif v is not None:
                misfit(src, "play_url", v)


from .cover_thumb import CoverThumb  # noqa: E402
