# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class TaskPerformance(Model):
    id: str | None = None
    status: (
        Literal["UNKNOWN", "DRAFT", "WAITING", "SENDING", "FAILED", "CANCELED", "SUCCESS", "DELETED"] | str | None
    ) = None
    sent_recipient_count: int | None = None
    read_recipient_count: int | None = None
    order_count: int | None = None
    gmv_amount: str | None = None
    """A decimal number as text."""
    claimed_coupons_count: int | None = None
