# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class PromotionCreatorPage202501(Model):
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    promotion_creators: list[PromotionCreator202501] = no_items
    total_creator_count: int | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "promotion_creators" in src:
            v = src["promotion_creators"]
            adopt_list(src, "promotion_creators", v, PromotionCreator202501, PromotionCreator202501.nest)


from .promotion_creator_202501 import PromotionCreator202501  # noqa: E402
