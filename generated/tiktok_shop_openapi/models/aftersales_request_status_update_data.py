# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class AftersalesRequestStatusUpdateData(Model):
    aftersales_request_id: str | None = None
    return_role: Literal["BUYER", "SELLER"] | str | None = None
    aftersales_request_status: Literal["PENDING_REQUEST_REVIEW", "REQUEST_REVIEW_COMPLETED"] | str | None = None
    aftersales_request_create_time: int | None = None
    """Unix seconds."""
    aftersales_request_update_time: int | None = None
    """Unix seconds."""
