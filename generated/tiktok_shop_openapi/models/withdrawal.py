# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import Model


class Withdrawal(Model):
    id: str | None = None
    type: (
        Literal[
            "WITHDRAW",
            "SETTLE",
            "TRANSFER",
            "REVERSE",
            "POLICY_VIOLATION_DEDUCTION",
            "REWARD",
            "PAYMENT",
            "REFUND",
            "UNKNOWN",
        ]
        | str
        | None
    ) = None
    amount: str | None = None
    """A decimal number as text."""
    currency: str | None = None
    """ISO 4217 currency code."""
    status: (
        Literal[
            "SUCCESS",
            "INIT",
            "ORDERED",
            "PROCESSING",
            "RECEIVED",
            "PROCESSED",
            "FAILED",
            "REVERSED",
            "EXCEPTION",
            "CLOSED",
            "UNKNOWN",
        ]
        | str
        | None
    ) = None
    create_time: int | None = None
    """Unix seconds."""
