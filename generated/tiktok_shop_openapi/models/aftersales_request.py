# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, adopt_list, new


class AftersalesRequest(Model):
    id: str | None = None
    line_items: list[ReturnRequestLineItem] | None = None
    status: Literal["INIT", "PENDING_REQUEST_REVIEW", "REQUEST_REVIEW_COMPLETED"] | str | None = None
    sku_return_requests: list[SkuReturnRequest] | None = None
    return_merchandise_authorizations: list[AftersalesRequestReturnMerchandiseAuthorization] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "line_items", src.get("line_items"), ReturnRequestLineItem.adopt)
        adopt_list(src, "sku_return_requests", src.get("sku_return_requests"), SkuReturnRequest.adopt)
        adopt_list(
            src,
            "return_merchandise_authorizations",
            src.get("return_merchandise_authorizations"),
            AftersalesRequestReturnMerchandiseAuthorization.adopt,
        )
        return self


from .aftersales_request_return_merchandise_authorization import AftersalesRequestReturnMerchandiseAuthorization  # noqa: E402
from .return_request_line_item import ReturnRequestLineItem  # noqa: E402
from .sku_return_request import SkuReturnRequest  # noqa: E402
