# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    absent,
    adopt_list,
    no_items,
)


class ReturnMerchandiseAuthorization(Model):
    _required = frozenset(
        {
            "id",
        }
    )
    id: str = absent
    package_id: str | None = None
    aftersales_request_id: str | None = None
    status: (
        Literal[
            "INIT", "AWAITING_BUYER_RETURN", "RETURN_IN_TRANSIT", "PENDING_PACKAGE_REVIEW", "PACKAGE_REVIEW_COMPLETED"
        ]
        | str
        | None
    ) = None
    line_items: list[ReturnRequestLineItem] = no_items
    sku_return_requests: list[SkuReturnRequest] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "line_items" in src:
            v = src["line_items"]
            adopt_list(src, "line_items", v, ReturnRequestLineItem)
        if "sku_return_requests" in src:
            v = src["sku_return_requests"]
            adopt_list(src, "sku_return_requests", v, SkuReturnRequest, SkuReturnRequest.nest)


from .return_request_line_item import ReturnRequestLineItem  # noqa: E402
from .sku_return_request import SkuReturnRequest  # noqa: E402
