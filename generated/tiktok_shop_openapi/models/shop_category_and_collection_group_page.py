# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ShopCategoryAndCollectionGroupPage(Model):
    groups: list[ShopCategoryAndCollectionGroup] = no_items
    next_page: str | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "groups" in src:
            v = src["groups"]
            adopt_list(src, "groups", v, ShopCategoryAndCollectionGroup)


from .shop_category_and_collection_group import ShopCategoryAndCollectionGroup  # noqa: E402
