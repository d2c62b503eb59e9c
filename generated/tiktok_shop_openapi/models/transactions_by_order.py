# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    absent,
    adopt_list,
    no_items,
)


class TransactionsByOrder(Model):
    _required = frozenset(
        {
            "order_id",
            "revenue_amount",
            "settlement_amount",
        }
    )
    order_id: str = absent
    order_create_time: int | None = None
    """Unix seconds."""
    currency: str | None = None
    """ISO 4217 currency code."""
    revenue_amount: str = absent
    """A decimal number as text."""
    fee_and_tax_amount: str | None = None
    """
    Fees and taxes of the whole order; the rows call theirs `fee_tax_amount`. Negative. A decimal number as
    text.
    """
    shipping_cost_amount: str | None = None
    """Negative. A decimal number as text."""
    settlement_amount: str = absent
    """Revenue + shipping cost + fees and taxes. A decimal number as text."""
    sku_transactions: list[SkuTransaction] = no_items
    total_count: int | None = None
    """Number of rows."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "sku_transactions" in src:
            v = src["sku_transactions"]
            adopt_list(src, "sku_transactions", v, SkuTransaction, SkuTransaction.nest)


from .sku_transaction import SkuTransaction  # noqa: E402
