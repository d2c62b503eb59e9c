# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class RmaStatusUpdateData(Model):
    rma_id: str | None = None
    aftersales_request_id: str | None = None
    return_role: Literal["BUYER", "SELLER"] | str | None = None
    rma_status: (
        Literal[
            "INIT", "AWAITING_BUYER_SHIPPED", "RETURN_IN_TRANSIT", "PENDING_PACKAGE_REVIEW", "PACKAGE_REVIEW_COMPLETED"
        ]
        | str
        | None
    ) = None
    rma_request_create_time: int | None = None
    """Unix seconds."""
    rma_request_update_time: int | None = None
    """Unix seconds."""
