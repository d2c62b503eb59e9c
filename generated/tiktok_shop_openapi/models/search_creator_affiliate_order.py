# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list


class SearchCreatorAffiliateOrder(Model):
    id: str | None = None
    line_items: list[SearchCreatorAffiliateOrderLineItem] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = cls.__new__(cls)
        self.__dict__ = src
        adopt_list(src, "line_items", src.get("line_items"), SearchCreatorAffiliateOrderLineItem.adopt)
        return self


from .search_creator_affiliate_order_line_item import SearchCreatorAffiliateOrderLineItem  # noqa: E402
