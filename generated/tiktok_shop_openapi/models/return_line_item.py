# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    absent,
    adopt_list,
    misfit,
    new,
    no_items,
)


class ReturnLineItem(Model):
    _required = frozenset(
        {
            "order_line_item_id",
            "return_line_item_id",
            "sku_id",
        }
    )
    return_line_item_id: str = absent
    order_line_item_id: str = absent
    sku_id: str = absent
    sku_name: str | None = None
    product_name: str | None = None
    seller_sku: str | None = None
    """The seller's own code of the SKU."""
    product_image: WebImage | None = None
    refund_amount: RefundAmount | None = None
    return_sub_line_items: list[ReturnSubLineItem] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "product_image" in src:
            v = src["product_image"]
            if v.__class__ is dict:
                src["product_image"] = new(WebImage)
                src["product_image"].__dict__ = v
            elif v is not None:
                misfit(src, "product_image", v)
        if "refund_amount" in src:
            v = src["refund_amount"]
            if v.__class__ is dict:
                src["refund_amount"] = new(RefundAmount)
                src["refund_amount"].__dict__ = v
            elif v is not None:
                misfit(src, "refund_amount", v)
        if "return_sub_line_items" in src:
            v = src["return_sub_line_items"]
            adopt_list(src, "return_sub_line_items", v, ReturnSubLineItem, ReturnSubLineItem.nest)


from .refund_amount import RefundAmount  # noqa: E402
from .return_sub_line_item import ReturnSubLineItem  # noqa: E402
from .web_image import WebImage  # noqa: E402
