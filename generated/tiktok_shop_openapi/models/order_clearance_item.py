# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class OrderClearanceItem(Model):
    order_line_id: str | None = None
    product_id: str | None = None
    sku_id: str | None = None
    is_virtual_unboxing: bool | None = None
    is_temporary_listing: bool | None = None
    related_item_detail: list[RelatedItemDetail] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "related_item_detail", src.get("related_item_detail"), RelatedItemDetail.adopt)
        return self


from .related_item_detail import RelatedItemDetail  # noqa: E402
