# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class TransactionsByStatementTransactionPage202309(Model):
    adjustment_amount: str | None = None
    """A decimal number as text."""
    currency: str | None = None
    """ISO 4217 currency code."""
    fee_amount: str | None = None
    """A decimal number as text."""
    net_sales_amount: str | None = None
    """A decimal number as text. Only in US, UK."""
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    revenue_amount: str | None = None
    """A decimal number as text."""
    settlement_amount: str | None = None
    """A decimal number as text."""
    shipping_cost_amount: str | None = None
    """A decimal number as text. Only in UK, US."""
    statement_id: str | None = None
    statement_time: int | None = None
    """Unix seconds."""
    statement_transactions: list[TransactionsByStatementTransaction202309] = no_items
    total_count: int | None = None
    """Rows found, over all pages."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "statement_transactions" in src:
            v = src["statement_transactions"]
            adopt_list(src, "statement_transactions", v, TransactionsByStatementTransaction202309)


from .transactions_by_statement_transaction_202309 import TransactionsByStatementTransaction202309  # noqa: E402
