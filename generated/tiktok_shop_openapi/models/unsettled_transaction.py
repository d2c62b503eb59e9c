# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    absent,
    misfit,
    new,
)


class UnsettledTransaction(Model):
    _required = frozenset(
        {
            "currency",
            "est_settlement_amount",
            "id",
            "status",
            "type",
        }
    )
    type: (
        Literal[
            "ORDER",
            "CHARGE_BACK",
            "CUSTOMER_SERVICE_COMPENSATION",
            "DEDUCTIONS_INCURRED_BY_SELLER",
            "GMV_PAYMENT_FOR_ADS",
            "PLATFORM_COMMISSION_ADJUSTMENT",
            "PLATFORM_COMMISSION_COMPENSATION",
            "PLATFORM_PENALTY",
            "PROMOTION_ADJUSTMENT",
            "REBATE",
            "PLATFORM_COMPENSATION",
            "PLATFORM_REIMBURSEMENT",
            "FBT_WAREHOUSE_SERVICE_FEE",
            "LOGISTICS_REIMBURSEMENT",
            "SHIPPING_FEE_ADJUSTMENT",
            "SHIPPING_FEE_COMPENSATION",
            "SHIPPING_FEE_REBATE",
            "SAMPLE_SHIPPING_FEE",
            "OTHER_ADJUSTMENT",
        ]
        | str
    ) = absent
    id: str = absent
    status: Literal["UNSETTLED"] | str = absent
    currency: str = absent
    """ISO 4217 currency code."""
    estimated_settlement: str | None = None
    """When it will probably be settled. Unix seconds."""
    unsettled_reason: str | None = None
    """Why no statement holds it yet."""
    order_create_time: int | None = None
    """Unix seconds."""
    order_delivery_time: int | None = None
    """Unix seconds."""
    order_id: str | None = None
    adjustment_id: str | None = None
    adjustment_order_id: str | None = None
    est_adjustment_amount: str | None = None
    """A decimal number as text."""
    est_settlement_amount: str = absent
    """A decimal number as text."""
    est_revenue_amount: str | None = None
    """A decimal number as text."""
    revenue_breakdown: RevenueBreakdown | None = None
    est_shipping_cost_amount: str | None = None
    """A decimal number as text."""
    shipping_cost_breakdown: UnsettledTransactionShippingCostBreakdown | None = None
    est_fee_tax_amount: str | None = None
    """A decimal number as text."""
    fee_tax_breakdown: UnsettledTransactionFeeTaxBreakdown | None = None

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
                UnsettledTransactionShippingCostBreakdown.nest(v)
                src["shipping_cost_breakdown"] = new(UnsettledTransactionShippingCostBreakdown)
                src["shipping_cost_breakdown"].__dict__ = v
            elif v is not None:
                misfit(src, "shipping_cost_breakdown", v)
        if "fee_tax_breakdown" in src:
            v = src["fee_tax_breakdown"]
            if v.__class__ is dict:
                UnsettledTransactionFeeTaxBreakdown.nest(v)
                src["fee_tax_breakdown"] = new(UnsettledTransactionFeeTaxBreakdown)
                src["fee_tax_breakdown"].__dict__ = v
            elif v is not None:
                misfit(src, "fee_tax_breakdown", v)


from .revenue_breakdown import RevenueBreakdown  # noqa: E402
from .unsettled_transaction_fee_tax_breakdown import UnsettledTransactionFeeTaxBreakdown  # noqa: E402
from .unsettled_transaction_shipping_cost_breakdown import UnsettledTransactionShippingCostBreakdown  # noqa: E402
