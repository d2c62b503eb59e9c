# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class FeeTaxBreakdownTax(Model):
    vat_amount: str | None = None
    """Value added tax. A decimal number as text."""
    import_vat_amount: str | None = None
    """A decimal number as text."""
    customs_duty_amount: str | None = None
    """A decimal number as text."""
    customs_clearance_amount: str | None = None
    """A decimal number as text."""
    sst_amount: str | None = None
    """Sales and service tax. A decimal number as text."""
    gst_amount: str | None = None
    """Goods and services tax. A decimal number as text."""
    iva_amount: str | None = None
    """Value added tax (Mexico). A decimal number as text."""
    isr_amount: str | None = None
    """Income tax (Mexico). A decimal number as text."""
    anti_dumping_duty_amount: str | None = None
    """A decimal number as text."""
    local_vat_amount: str | None = None
    """A decimal number as text."""
    pit_amount: str | None = None
    """Personal income tax. A decimal number as text."""
    sales_tax_referral_fee_amount: str | None = None
    """A decimal number as text."""
    smart_promotion_fee_tax_amount: str | None = None
    """A decimal number as text."""
    cedular_tax: str | None = None
    """A decimal number as text."""
    new_customer_growth_package_fee_tax: str | None = None
    """A decimal number as text."""
    store_gmv_growth_package_fee_sales_tax: str | None = None
    """A decimal number as text."""
    target_product_gmv_growth_package_tax: str | None = None
    """A decimal number as text."""
    auto_post_shoppable_video_sales_tax: str | None = None
    """A decimal number as text."""
    article_22_income_tax_withheld: str | None = None
    """A decimal number as text."""
