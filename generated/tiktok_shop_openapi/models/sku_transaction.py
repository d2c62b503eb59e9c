# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class SkuTransaction(Model):
    sku_id: str | None = None
    sku_name: str | None = None
    statement_id: str | None = None
    product_name: str | None = None
    quantity: str | None = None
    settlement_amount: str | None = None
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

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("revenue_breakdown")
        if v.__class__ is dict:
            src["revenue_breakdown"] = RevenueBreakdown.adopt(v)
        elif v is not None:
            misfit(src, "revenue_breakdown", v)
        v = src.get("shipping_cost_breakdown")
        if v.__class__ is dict:
            src["shipping_cost_breakdown"] = SkuTransactionShippingCostBreakdown.adopt(v)
        elif v is not None:
            misfit(src, "shipping_cost_breakdown", v)
        v = src.get("fee_tax_breakdown")
        if v.__class__ is dict:
            src["fee_tax_breakdown"] = FeeTaxBreakdown.adopt(v)
        elif v is not None:
            misfit(src, "fee_tax_breakdown", v)
        return self


from .fee_tax_breakdown import FeeTaxBreakdown  # noqa: E402
from .revenue_breakdown import RevenueBreakdown  # noqa: E402
from .sku_transaction_shipping_cost_breakdown import SkuTransactionShippingCostBreakdown  # noqa: E402
