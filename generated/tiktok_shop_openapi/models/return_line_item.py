# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, misfit, new


class ReturnLineItem(Model):
    return_line_item_id: str | None = None
    order_line_item_id: str | None = None
    sku_id: str | None = None
    sku_name: str | None = None
    product_name: str | None = None
    seller_sku: str | None = None
    """The seller's own code of the SKU."""
    product_image: WebImage | None = None
    refund_amount: RefundAmount | None = None
    return_sub_line_items: list[ReturnSubLineItem] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("product_image")
        if v.__class__ is dict:
            src["product_image"] = WebImage.adopt(v)
        elif v is not None:
            misfit(src, "product_image", v)
        v = src.get("refund_amount")
        if v.__class__ is dict:
            src["refund_amount"] = RefundAmount.adopt(v)
        elif v is not None:
            misfit(src, "refund_amount", v)
        adopt_list(src, "return_sub_line_items", src.get("return_sub_line_items"), ReturnSubLineItem.adopt)
        return self


from .refund_amount import RefundAmount  # noqa: E402
from .return_sub_line_item import ReturnSubLineItem  # noqa: E402
from .web_image import WebImage  # noqa: E402
