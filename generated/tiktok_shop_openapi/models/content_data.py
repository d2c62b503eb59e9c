# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    no_items,
    no_list,
)


class ContentData(Model):
    video_view_pv: str | None = None
    shoppable_video_search_pv: str | None = None
    trending_hashtag: str | None = None
    top_shoppable_video_links: list[str] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "top_shoppable_video_links" in src:
            v = src["top_shoppable_video_links"]
            if v.__class__ is not list:
                no_list(src, "top_shoppable_video_links", v)
