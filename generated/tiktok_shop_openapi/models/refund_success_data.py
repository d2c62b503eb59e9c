# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class RefundSuccessData(Model):
    aftersales_request_id: str | None = None
    line_items: list[ReturnRequestLineItem] | None = None
    refund_currency: str | None = None
    refund_status: str | None = None
    refund_timestamp: int | None = None
    """Unix seconds."""
    refund_total: str | None = None
    rma_id: str | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "line_items", src.get("line_items"), ReturnRequestLineItem.adopt)
        return self


from .return_request_line_item import ReturnRequestLineItem  # noqa: E402
