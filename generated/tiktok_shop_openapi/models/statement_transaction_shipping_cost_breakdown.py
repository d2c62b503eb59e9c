# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class StatementTransactionShippingCostBreakdown(Model):
    actual_shipping_fee_amount: str | None = None
    """A decimal number as text."""
    international_leg_logistics_amount: str | None = None
    """A decimal number as text."""
    shipping_fee_discount_amount: str | None = None
    """A decimal number as text."""
    customer_paid_shipping_fee_amount: str | None = None
    """A decimal number as text."""
    return_shipping_fee_amount: str | None = None
    """A decimal number as text."""
    replacement_shipping_fee_amount: str | None = None
    """A decimal number as text. Only in ID."""
    exchange_shipping_fee_amount: str | None = None
    """A decimal number as text. Only in ID."""
    signature_confirmation_fee_amount: str | None = None
    """A decimal number as text."""
    shipping_insurance_fee_amount: str | None = None
    """A decimal number as text."""
    fbt_fulfillment_fee_reimbursement_amount: str | None = None
    """A decimal number as text. Only in US."""
    return_shipping_label_fee_amount: str | None = None
    """A decimal number as text."""
    seller_self_shipping_service_fee_amount: str | None = None
    """A decimal number as text."""
    return_shipping_fee_paid_buyer_amount: str | None = None
    """A decimal number as text."""
    failed_delivery_subsidy_amount: str | None = None
    """A decimal number as text."""
    shipping_fee_guarantee_reimbursement: str | None = None
    """A decimal number as text."""
    fbt_free_shipping_fee_amount: str | None = None
    """A decimal number as text."""
    free_return_subsidy_amount: str | None = None
    """A decimal number as text."""
    distant_shipping_fee_amount: str | None = None
    """A decimal number as text."""
    shipping_app_service_fee_amount: str | None = None
    """A decimal number as text."""
    logistics_service_fee: str | None = None
    """A decimal number as text."""
    fbt_overall_merchant_subsidy: str | None = None
    """A decimal number as text."""
    fbt_key_merchant_subsidy: str | None = None
    """A decimal number as text."""
    tiktok_shop_shipping_incentive_amount: str | None = None
    """A decimal number as text."""
    supplementary_component: StatementTransactionShippingSupplement | None = None
    hazmat_noncompliance_fee: str | None = None
    """A decimal number as text."""
    hazmat_handling_fee: str | None = None
    """A decimal number as text."""
    non_standard_weight_fee: str | None = None
    """A decimal number as text."""
    non_standard_dimension_fee: str | None = None
    """A decimal number as text."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "supplementary_component" in src:
            v = src["supplementary_component"]
            if v.__class__ is dict:
                src["supplementary_component"] = new(StatementTransactionShippingSupplement)
                src["supplementary_component"].__dict__ = v
            elif v is not None:
                misfit(src, "supplementary_component", v)


from .statement_transaction_shipping_supplement import StatementTransactionShippingSupplement  # noqa: E402
