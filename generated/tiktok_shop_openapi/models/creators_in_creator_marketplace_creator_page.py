# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class CreatorsInCreatorMarketplaceCreatorPage(Model):
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    search_key: str | None = None
    """Key of this search, for its next pages."""
    creators: list[CreatorsInCreatorMarketplaceCreator] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "creators", src.get("creators"), CreatorsInCreatorMarketplaceCreator.adopt)
        return self


from .creators_in_creator_marketplace_creator import CreatorsInCreatorMarketplaceCreator  # noqa: E402
