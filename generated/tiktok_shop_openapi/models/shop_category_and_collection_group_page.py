# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class ShopCategoryAndCollectionGroupPage(Model):
    groups: list[ShopCategoryAndCollectionGroup] | None = None
    next_page: str | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "groups", src.get("groups"), ShopCategoryAndCollectionGroup.adopt)
        return self


from .shop_category_and_collection_group import ShopCategoryAndCollectionGroup  # noqa: E402
