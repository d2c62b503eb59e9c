# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class CancellationStatusChangeData(Model):
    order_id: str | None = None
    cancellations_role: Literal["BUYER", "SELLER", "SYSTEM"] | str | None = None
    cancel_status: (
        Literal[
            "CANCELLATION_REQUEST_PENDING",
            "CANCELLATION_REQUEST_SUCCESS",
            "CANCELLATION_REQUEST_CANCELLED",
            "CANCELLATION_REQUEST_COMPLETE",
        ]
        | str
        | None
    ) = None
    cancel_id: str | None = None
    create_time: int | None = None
    """Unix seconds."""
