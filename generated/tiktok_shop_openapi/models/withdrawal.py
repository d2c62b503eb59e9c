# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
    absent,
)


class Withdrawal(Model):
    _required = frozenset(
        {
            "amount",
            "create_time",
            "currency",
            "id",
            "status",
            "type",
        }
    )
    id: str = absent
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
    ) = absent
    amount: str = absent
    """A decimal number as text."""
    currency: str = absent
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
    ) = absent
    create_time: int = absent
    """Unix seconds."""
