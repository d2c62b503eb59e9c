# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    no_items,
    no_list,
)


class Image(Model):
    """An uploaded image. `uri` names it in calls, `urls` and `thumb_urls` show it."""

    height: int | None = None
    """In pixel."""
    width: int | None = None
    """In pixel."""
    thumb_urls: list[str] = no_items
    uri: str | None = None
    urls: list[str] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "thumb_urls" in src:
            v = src["thumb_urls"]
            if v.__class__ is not list:
                no_list(src, "thumb_urls", v)
        if "urls" in src:
            v = src["urls"]
            if v.__class__ is not list:
                no_list(src, "urls", v)
