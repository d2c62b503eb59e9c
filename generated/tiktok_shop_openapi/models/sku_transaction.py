# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    absent,
    misfit,
    new,
)


class SkuTransaction(Model):
    _required = frozenset(
        {
            "settlement_amount",
            "sku_id",
            "statement_id",
        }
    )
    sku_id: str = absent
    sku_name: str | None = None
    statement_id: str = absent
    product_name: str | None = None
    quantity: str | None = None
    settlement_amount: str = absent
    """A decimal number as text."""
    revenue_amount: str | None = None
    """A decimal number as text."""
    revenue_breakdown: RevenueBreakdown | None = None
    shipping_cost_amount: str | None = None
    """A decimal number as text."""
    shipping_cost_breakdown: SkuTransactionShippingCostBreakdown | None = None
    fee_tax_amount: str | None = None
    """A decimal number as text."""
    fee_tax_breakdown: FeeTaxBreakdown | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "revenue_breakdown" in src:
            v = src["revenue_breakdown"]
            if v.__class__ is dict:
                src["revenue_breakdown"] = new(RevenueBreakdown)
                src["revenue_breakdown"].__dict__ = v
            elif v is not None:
                misfit(src, "revenue_breakdown", v)
        if "shipping_cost_breakdown" in src:
            v = src["shipping_cost_breakdown"]
            if v.__class__ is dict:
                SkuTransactionShippingCostBreakdown.nest(v)
                src["shipping_cost_breakdown"] = new(SkuTransactionShippingCostBreakdown)
                src["shipping_cost_breakdown"].__dict__ = v
            elif v is not None:
                misfit(src, "shipping_cost_breakdown", v)
        if "fee_tax_breakdown" in src:
            v = src["fee_tax_breakdown"]
            if v.__class__ is dict:
                FeeTaxBreakdown.nest(v)
                src["fee_tax_breakdown"] = new(FeeTaxBreakdown)
                src["fee_tax_breakdown"].__dict__ = v
            elif v is not None:
                misfit(src, "fee_tax_breakdown", v)


from .fee_tax_breakdown import FeeTaxBreakdown  # noqa: E402
from .revenue_breakdown import RevenueBreakdown  # noqa: E402
from .sku_transaction_shipping_cost_breakdown import SkuTransactionShippingCostBreakdown  # noqa: E402
