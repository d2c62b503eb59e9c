# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    absent,
    adopt_list,
    no_items,
)


class AftersalesRequest(Model):
    _required = frozenset(
        {
            "id",
        }
    )
    id: str = absent
    line_items: list[ReturnRequestLineItem] = no_items
    status: Literal["INIT", "PENDING_REQUEST_REVIEW", "REQUEST_REVIEW_COMPLETED"] | str | None = None
    sku_return_requests: list[SkuReturnRequest] = no_items
    return_merchandise_authorizations: list[AftersalesReturnAuthorization] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "line_items" in src:
            v = src["line_items"]
            adopt_list(src, "line_items", v, ReturnRequestLineItem)
        if "sku_return_requests" in src:
            v = src["sku_return_requests"]
            adopt_list(src, "sku_return_requests", v, SkuReturnRequest, SkuReturnRequest.nest)
        if "return_merchandise_authorizations" in src:
            v = src["return_merchandise_authorizations"]
            adopt_list(
                src,
                "return_merchandise_authorizations",
                v,
                AftersalesReturnAuthorization,
                AftersalesReturnAuthorization.nest,
            )


from .aftersales_return_authorization import AftersalesReturnAuthorization  # noqa: E402
from .return_request_line_item import ReturnRequestLineItem  # noqa: E402
from .sku_return_request import SkuReturnRequest  # noqa: E402
