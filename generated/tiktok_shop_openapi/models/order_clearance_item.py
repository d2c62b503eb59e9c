# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class OrderClearanceItem(Model):
    order_line_id: str | None = None
    product_id: str | None = None
    sku_id: str | None = None
    is_virtual_unboxing: bool | None = None
    is_temporary_listing: bool | None = None
    related_item_detail: list[RelatedItemDetail] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "related_item_detail" in src:
            v = src["related_item_detail"]
            adopt_list(src, "related_item_detail", v, RelatedItemDetail)


from .related_item_detail import RelatedItemDetail  # noqa: E402
