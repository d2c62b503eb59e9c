# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    absent,
    adopt_list,
    misfit,
    new,
    no_items,
)


class StatementTransactionPage(Model):
    _required = frozenset(
        {
            "create_time",
            "currency",
            "id",
            "status",
            "total_count",
            "total_settlement_amount",
        }
    )
    next_page_token: str | None = None
    """Token of the next page; empty or missing on the last one."""
    id: str = absent
    """The statement."""
    create_time: int = absent
    """Unix seconds."""
    status: Literal["SETTLED"] | str = absent
    currency: str = absent
    """ISO 4217 currency code."""
    payable_amount: str | None = None
    """Settlement plus reserve. A decimal number as text."""
    total_reserve_amount: str | None = None
    """Money held back (negative) or released (positive). A decimal number as text. Only in UK, US."""
    total_settlement_amount: str = absent
    """A decimal number as text."""
    total_settlement_breakdown: TotalSettlementBreakdown | None = None
    total_count: int = absent
    """Rows found, over all pages."""
    transactions: list[StatementTransaction] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "total_settlement_breakdown" in src:
            v = src["total_settlement_breakdown"]
            if v.__class__ is dict:
                src["total_settlement_breakdown"] = new(TotalSettlementBreakdown)
                src["total_settlement_breakdown"].__dict__ = v
            elif v is not None:
                misfit(src, "total_settlement_breakdown", v)
        if "transactions" in src:
            v = src["transactions"]
            adopt_list(src, "transactions", v, StatementTransaction, StatementTransaction.nest)


from .statement_transaction import StatementTransaction  # noqa: E402
from .total_settlement_breakdown import TotalSettlementBreakdown  # noqa: E402
