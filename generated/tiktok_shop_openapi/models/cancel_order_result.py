# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class CancelOrderResult(Model):
    cancel_id: str | None = None
    cancel_status: (
        Literal[
            "CANCELLATION_REQUEST_PENDING",
            "CANCELLATION_REQUEST_SUCCESS",
            "CANCELLATION_REQUEST_CANCEL",
            "CANCELLATION_REQUEST_COMPLETE",
        ]
        | str
        | None
    ) = None
