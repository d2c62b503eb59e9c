# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    absent,
    misfit,
    new,
)


class StatementTransaction(Model):
    _required = frozenset(
        {
            "id",
            "settlement_amount",
            "type",
        }
    )
    id: str = absent
    type: (
        Literal[
            "ORDER",
            "RESERVE",
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
            "COFUNDED_CREATOR_REWARDS",
            "STAMP_DUTY",
            "FBT_WAREHOUSE_SERVICE_FEE",
            "LOGISTICS_REIMBURSEMENT",
            "SHIPPING_FEE_ADJUSTMENT",
            "SHIPPING_FEE_COMPENSATION",
            "SHIPPING_FEE_REBATE",
            "SAMPLE_SHIPPING_FEE",
            "SELLER_MISSION_REWARD",
            "OTHER_ADJUSTMENT",
        ]
        | str
    ) = absent
    """ORDER, RESERVE or a kind of adjustment."""
    order_id: str | None = None
    """The order; empty where the row is an adjustment."""
    order_create_time: int | None = None
    """Unix seconds."""
    adjustment_id: str | None = None
    """The adjustment; empty where the row is an order."""
    adjustment_order_id: str | None = None
    adjustment_amount: str | None = None
    """A decimal number as text."""
    settlement_amount: str = absent
    """Revenue + shipping cost + fees and taxes + adjustment. A decimal number as text."""
    revenue_amount: str | None = None
    """A decimal number as text."""
    revenue_breakdown: RevenueBreakdown | None = None
    shipping_cost_amount: str | None = None
    """A decimal number as text."""
    shipping_cost_breakdown: StatementTransactionShippingCostBreakdown | None = None
    fee_tax_amount: str | None = None
    """A decimal number as text."""
    fee_tax_breakdown: FeeTaxBreakdown | None = None
    supplementary_component: StatementTransactionSupplementaryComponent | None = None
    reserve_id: str | None = None
    reserve_amount: str | None = None
    """Money held back (negative) or released (positive). A decimal number as text."""
    associated_order_id: str | None = None
    reserve_status: Literal["COLLECTED", "RELEASED"] | str | None = None
    estimated_release_time: str | None = None
    """Unix seconds."""

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
                StatementTransactionShippingCostBreakdown.nest(v)
                src["shipping_cost_breakdown"] = new(StatementTransactionShippingCostBreakdown)
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
        if "supplementary_component" in src:
            v = src["supplementary_component"]
            if v.__class__ is dict:
                src["supplementary_component"] = new(StatementTransactionSupplementaryComponent)
                src["supplementary_component"].__dict__ = v
            elif v is not None:
                misfit(src, "supplementary_component", v)


from .fee_tax_breakdown import FeeTaxBreakdown  # noqa: E402
from .revenue_breakdown import RevenueBreakdown  # noqa: E402
from .statement_transaction_shipping_cost_breakdown import StatementTransactionShippingCostBreakdown  # noqa: E402
from .statement_transaction_supplementary_component import StatementTransactionSupplementaryComponent  # noqa: E402
