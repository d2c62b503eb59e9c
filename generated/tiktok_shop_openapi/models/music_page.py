# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class MusicPage(Model):
    has_more: bool | None = None
    """Whether more pages follow."""
    music: list[Music] = no_items
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    search_id: str | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "music" in src:
            v = src["music"]
            adopt_list(src, "music", v, Music, Music.nest)


from .music import Music  # noqa: E402
