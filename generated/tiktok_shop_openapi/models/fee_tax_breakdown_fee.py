# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class FeeTaxBreakdownFee(Model):
    platform_commission_amount: str | None = None
    """A decimal number as text."""
    referral_fee_amount: str | None = None
    """A decimal number as text. Only in US."""
    refund_administration_fee_amount: str | None = None
    """A decimal number as text."""
    transaction_fee_amount: str | None = None
    """A decimal number as text."""
    credit_card_handling_fee_amount: str | None = None
    """A decimal number as text."""
    affiliate_commission_amount: str | None = None
    """A decimal number as text."""
    affiliate_commission_amount_before_pit: str | None = None
    """A decimal number as text. Only in SEA."""
    affiliate_partner_commission_amount: str | None = None
    """A decimal number as text."""
    affiliate_ads_commission_amount: str | None = None
    """A decimal number as text."""
    sfp_service_fee_amount: str | None = None
    """A decimal number as text."""
    live_specials_fee_amount: str | None = None
    """A decimal number as text."""
    bonus_cashback_service_fee_amount: str | None = None
    """A decimal number as text."""
    mall_service_fee_amount: str | None = None
    """A decimal number as text."""
    voucher_xtra_service_fee_amount: str | None = None
    """A decimal number as text."""
    flash_sales_service_fee_amount: str | None = None
    """A decimal number as text."""
    cofunded_promotion_service_fee_amount: str | None = None
    """A decimal number as text."""
    pre_order_service_fee_amount: str | None = None
    """A decimal number as text."""
    tsp_commission_amount: str | None = None
    """A decimal number as text."""
    dt_handling_fee_amount: str | None = None
    """A decimal number as text."""
    epr_pob_service_fee_amount: str | None = None
    """A decimal number as text."""
    fee_per_item_sold_amount: str | None = None
    """A decimal number as text. Only in BR."""
    seller_paylater_handling_fee_amount: str | None = None
    """A decimal number as text."""
    cofunded_creator_bonus_amount: str | None = None
    """A decimal number as text."""
    dynamic_commission_amount: str | None = None
    """A decimal number as text. Only in ID."""
    external_affiliate_marketing_fee_amount: str | None = None
    """A decimal number as text."""
    vn_fix_infrastructure_fee: str | None = None
    """A decimal number as text."""
    affiliate_commission_deposit: str | None = None
    """A decimal number as text."""
    affiliate_commission_release: str | None = None
    """A decimal number as text."""
    tap_shop_ads_commission: str | None = None
    """A decimal number as text."""
    shipping_fee_guarantee_service_fee: str | None = None
    """A decimal number as text."""
    installation_service_fee: str | None = None
    """A decimal number as text."""
    campaign_resource_fee: str | None = None
    """A decimal number as text."""
    platform_special_service_fee_amount: str | None = None
    """A decimal number as text."""
    smart_promotion_fee_amount: str | None = None
    """A decimal number as text."""
    gmv_max_ad_fee_amount: str | None = None
    """A decimal number as text."""
    platform_semi_managed_commission_fee: str | None = None
    """A decimal number as text."""
    platform_semi_managed_commission_fee_tax: str | None = None
    """A decimal number as text."""
    campaign_period_fee_cfp_amount: str | None = None
    """A decimal number as text."""
    campaign_period_fee_sp_amount: str | None = None
    """A decimal number as text."""
    campaign_period_fee_sp_tax_amount: str | None = None
    """A decimal number as text."""
    campaign_period_fee_cfp_tax_amount: str | None = None
    """A decimal number as text."""
    seller_growth_fee_amount: str | None = None
    """A decimal number as text."""
    category_led_campaign_fee_amount: str | None = None
    """A decimal number as text."""
    category_led_campaign_fee_tax_amount: str | None = None
    """A decimal number as text."""
    brand_amplification_program_commission: str | None = None
    """A decimal number as text."""
    brand_amplification_program_fee_tax: str | None = None
    """A decimal number as text."""
    brand_campaign_fee: str | None = None
    """A decimal number as text."""
    brand_campaign_fee_tax: str | None = None
    """A decimal number as text."""
    failed_delivery_shipping_fee: str | None = None
    """A decimal number as text."""
    buyer_fault_return_shipping_fee: str | None = None
    """A decimal number as text."""
    insurance_fee: str | None = None
    """A decimal number as text."""
    gmv_max_coupon_fee: str | None = None
    """A decimal number as text."""
    cps_shop_ads_commission_tax_amount: str | None = None
    """A decimal number as text."""
    shipping_insurance_fee_tax_amount: str | None = None
    """A decimal number as text."""
    new_customer_growth_package_fee: str | None = None
    """A decimal number as text."""
    target_product_gmv_growth_package_fee: str | None = None
    """A decimal number as text."""
    store_gmv_growth_package_fee: str | None = None
    """A decimal number as text."""
    auto_post_shoppable_video_commission_fee: str | None = None
    """A decimal number as text."""
    seller_funded_user_spoint_service_fee: str | None = None
    """A decimal number as text."""
