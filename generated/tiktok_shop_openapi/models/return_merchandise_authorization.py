# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, adopt_list, new


class ReturnMerchandiseAuthorization(Model):
    id: str | None = None
    package_id: str | None = None
    aftersales_request_id: str | None = None
    status: (
        Literal[
            "INIT", "AWAITING_BUYER_RETURN", "RETURN_IN_TRANSIT", "PENDING_PACKAGE_REVIEW", "PACKAGE_REVIEW_COMPLETED"
        ]
        | str
        | None
    ) = None
    line_items: list[ReturnRequestLineItem] | None = None
    sku_return_requests: list[SkuReturnRequest] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "line_items", src.get("line_items"), ReturnRequestLineItem.adopt)
        adopt_list(src, "sku_return_requests", src.get("sku_return_requests"), SkuReturnRequest.adopt)
        return self


from .return_request_line_item import ReturnRequestLineItem  # noqa: E402
from .sku_return_request import SkuReturnRequest  # noqa: E402
