# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class StatementTransaction202309(Model):
    actual_return_shipping_fee_amount: str | None = None
    """A decimal number as text."""
    actual_shipping_fee_amount: str | None = None
    """A decimal number as text."""
    adjustment_amount: str | None = None
    """A decimal number as text."""
    affiliate_ads_commission_amount: str | None = None
    """A decimal number as text."""
    affiliate_commission_amount: str | None = None
    """A decimal number as text."""
    affiliate_commission_before_pit: str | None = None
    """A decimal number as text."""
    affiliate_partner_commission_amount: str | None = None
    """A decimal number as text."""
    after_seller_discounts_subtotal_amount: str | None = None
    currency: str | None = None
    """ISO 4217 currency code."""
    customer_order_refund_amount: str | None = None
    """A decimal number as text."""
    customer_paid_shipping_fee_amount: str | None = None
    """A decimal number as text."""
    customer_paid_shipping_fee_refund_amount: str | None = None
    """A decimal number as text."""
    customer_payment_amount: str | None = None
    """A decimal number as text."""
    customer_refund_amount: str | None = None
    """A decimal number as text."""
    customer_shipping_fee_amount: str | None = None
    """A decimal number as text."""
    customer_shipping_fee_offset_amount: str | None = None
    """A decimal number as text. Only in US."""
    fbm_shipping_cost_amount: str | None = None
    """A decimal number as text."""
    fbt_fulfillment_fee_amount: str | None = None
    """A decimal number as text. Only in US."""
    fbt_fulfillment_fee_reimbursement_amount: str | None = None
    """A decimal number as text. Only in US."""
    fbt_shipping_cost_amount: str | None = None
    """A decimal number as text."""
    fee_amount: str | None = None
    """A decimal number as text."""
    gross_sales_amount: str | None = None
    """A decimal number as text."""
    gross_sales_refund_amount: str | None = None
    """A decimal number as text."""
    id: str | None = None
    isr_income_tax_amount: str | None = None
    """A decimal number as text."""
    iva_vat_amount: str | None = None
    """A decimal number as text."""
    net_sales_amount: str | None = None
    """A decimal number as text. Only in UK, US."""
    pit_amount: str | None = None
    """Personal income tax. A decimal number as text."""
    platform_commission_amount: str | None = None
    """A decimal number as text. Only in UK."""
    platform_discount_amount: str | None = None
    """A decimal number as text."""
    platform_discount_refund_amount: str | None = None
    """A decimal number as text."""
    platform_refund_subsidy_amount: str | None = None
    """A decimal number as text."""
    platform_shipping_fee_discount_amount: str | None = None
    """A decimal number as text."""
    promo_shipping_incentive_amount: str | None = None
    """A decimal number as text."""
    referral_fee_amount: str | None = None
    """A decimal number as text. Only in US."""
    refund_administration_fee_amount: str | None = None
    """A decimal number as text."""
    refund_shipping_cost_discount_amount: str | None = None
    """A decimal number as text."""
    retail_delivery_fee_amount: str | None = None
    """A decimal number as text."""
    retail_delivery_fee_payment_amount: str | None = None
    """A decimal number as text."""
    retail_delivery_fee_refund_amount: str | None = None
    """A decimal number as text."""
    return_shipping_fee_amount: str | None = None
    """A decimal number as text."""
    revenue_amount: str | None = None
    """A decimal number as text."""
    sales_tax_amount: str | None = None
    """A decimal number as text. Only in US."""
    sales_tax_payment_amount: str | None = None
    """A decimal number as text. Only in US."""
    sales_tax_refund_amount: str | None = None
    """A decimal number as text. Only in US."""
    seller_discount_amount: str | None = None
    """A decimal number as text."""
    seller_discount_refund_amount: str | None = None
    """A decimal number as text."""
    settlement_amount: str | None = None
    """A decimal number as text."""
    shipping_cost_amount: str | None = None
    """A decimal number as text. Only in UK, US."""
    shipping_cost_discount_amount: str | None = None
    """A decimal number as text."""
    shipping_fee_amount: str | None = None
    """A decimal number as text."""
    shipping_fee_subsidy_amount: str | None = None
    """A decimal number as text."""
    shipping_insurance_fee_amount: str | None = None
    """A decimal number as text."""
    signature_confirmation_fee_amount: str | None = None
    """A decimal number as text."""
    sku_statement_transactions: list[SkuStatementTransaction202309] = no_items
    statement_id: str | None = None
    statement_time: int | None = None
    """Unix seconds."""
    status: Literal["SETTLED"] | str | None = None
    transaction_fee_amount: str | None = None
    """A decimal number as text. Only in US."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "sku_statement_transactions" in src:
            v = src["sku_statement_transactions"]
            adopt_list(src, "sku_statement_transactions", v, SkuStatementTransaction202309)


from .sku_statement_transaction_202309 import SkuStatementTransaction202309  # noqa: E402
