# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class PromotionCreatorPage202501(Model):
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    promotion_creators: list[PromotionCreator202501] | None = None
    total_creator_count: int | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "promotion_creators", src.get("promotion_creators"), PromotionCreator202501.adopt)
        return self


from .promotion_creator_202501 import PromotionCreator202501  # noqa: E402
