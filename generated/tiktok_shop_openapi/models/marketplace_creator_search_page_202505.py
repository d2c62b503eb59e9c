# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class MarketplaceCreatorSearchPage202505(Model):
    creators: list[MarketplaceSearchCreator202505] = no_items
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    search_key: str | None = None
    """Key of this search, for its next pages."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "creators" in src:
            v = src["creators"]
            adopt_list(src, "creators", v, MarketplaceSearchCreator202505, MarketplaceSearchCreator202505.nest)


from .marketplace_search_creator_202505 import MarketplaceSearchCreator202505  # noqa: E402
