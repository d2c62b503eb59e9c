# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class PromotionCreatorPage(Model):
    total_creator_count: int | None = None
    promotion_creators: list[PromotionCreator] = no_items
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "promotion_creators" in src:
            v = src["promotion_creators"]
            adopt_list(src, "promotion_creators", v, PromotionCreator, PromotionCreator.nest)


from .promotion_creator import PromotionCreator  # noqa: E402
