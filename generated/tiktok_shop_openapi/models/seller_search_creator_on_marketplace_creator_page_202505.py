# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class SellerSearchCreatorOnMarketplaceCreatorPage202505(Model):
    creators: list[SellerSearchCreatorOnMarketplaceCreator202505] | None = None
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    search_key: str | None = None
    """Key of this search, for its next pages."""

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "creators", src.get("creators"), SellerSearchCreatorOnMarketplaceCreator202505.adopt)
        return self


from .seller_search_creator_on_marketplace_creator_202505 import SellerSearchCreatorOnMarketplaceCreator202505  # noqa: E402
