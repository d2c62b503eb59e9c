# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class RefundSuccessData(Model):
    aftersales_request_id: str | None = None
    line_items: list[ReturnRequestLineItem] = no_items
    refund_currency: str | None = None
    refund_status: str | None = None
    refund_timestamp: int | None = None
    """Unix seconds."""
    refund_total: str | None = None
    rma_id: str | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "line_items" in src:
            v = src["line_items"]
            adopt_list(src, "line_items", v, ReturnRequestLineItem)


from .return_request_line_item import ReturnRequestLineItem  # noqa: E402
