# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class PromotionCreatorPage(Model):
    total_creator_count: int | None = None
    promotion_creators: list[PromotionCreator] | None = None
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "promotion_creators", src.get("promotion_creators"), PromotionCreator.adopt)
        return self


from .promotion_creator import PromotionCreator  # noqa: E402
