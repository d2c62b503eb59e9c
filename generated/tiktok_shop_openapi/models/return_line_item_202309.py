# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class ReturnLineItem202309(Model):
    order_line_item_id: str | None = None
    product_image: WebImage | None = None
    product_name: str | None = None
    refund_amount: RefundAmount | None = None
    return_line_item_id: str | None = None
    seller_sku: str | None = None
    """The seller's own code of the SKU."""
    sku_id: str | None = None
    sku_name: str | None = None

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


from .refund_amount import RefundAmount  # noqa: E402
from .web_image import WebImage  # noqa: E402
