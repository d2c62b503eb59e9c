# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class ReturnStatusChangeData(Model):
    order_id: str | None = None
    return_role: Literal["BUYER", "SELLER", "SYSTEM"] | str | None = None
    return_type: Literal["REFUND", "REPLACEMENT", "RETURN_AND_REFUND"] | str | None = None
    return_status: (
        Literal[
            "AWAITING_BUYER_SHIP",
            "BUYER_SHIPPED_ITEM",
            "REFUND_OR_RETURN_REQUEST_REJECT",
            "REJECT_RECEIVE_PACKAGE",
            "REPLACEMENT_REQUEST_CANCEL",
            "REPLACEMENT_REQUEST_COMPLETE",
            "REPLACEMENT_REQUEST_PENDING",
            "REPLACEMENT_REQUEST_REFUND_SUCCESS",
            "REPLACEMENT_REQUEST_REJECT",
            "RETURN_OR_REFUND_REQUEST_CANCEL",
            "RETURN_OR_REFUND_REQUEST_COMPLETE",
            "RETURN_OR_REFUND_REQUEST_PENDING",
            "RETURN_OR_REFUND_REQUEST_SUCCESS",
        ]
        | str
        | None
    ) = None
    return_id: str | None = None
    create_time: int | None = None
    update_time: int | None = None
    """Unix seconds."""
