# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class AffiliateOrderPage202405Order(Model):
    id: str | None = None
    line_items: list[AffiliateOrderPage202405OrderLineItem] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "line_items", src.get("line_items"), AffiliateOrderPage202405OrderLineItem.adopt)
        return self


from .affiliate_order_page_202405_order_line_item import AffiliateOrderPage202405OrderLineItem  # noqa: E402
