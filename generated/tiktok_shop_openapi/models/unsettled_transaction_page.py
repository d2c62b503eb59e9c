# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class UnsettledTransactionPage(Model):
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    total_count: int | None = None
    """Rows found, over all pages."""
    sum_est_settlement_amount: str | None = None
    """A decimal number as text."""
    sum_est_revenue_amount: str | None = None
    """A decimal number as text."""
    sum_est_adjustment_amount: str | None = None
    """A decimal number as text."""
    sum_est_fee_amount: str | None = None
    """A decimal number as text."""
    transactions: list[UnsettledTransaction] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "transactions" in src:
            v = src["transactions"]
            adopt_list(src, "transactions", v, UnsettledTransaction, UnsettledTransaction.nest)


from .unsettled_transaction import UnsettledTransaction  # noqa: E402
