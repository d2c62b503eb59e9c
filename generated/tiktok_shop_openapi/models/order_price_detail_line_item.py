# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    absent,
    adopt_list,
    no_items,
)


class OrderPriceDetailLineItem(Model):
    _required = frozenset(
        {
            "id",
        }
    )
    id: str = absent
    currency: str | None = None
    """ISO 4217 currency code."""
    total: str | None = None
    """A decimal number as text."""
    payment: str | None = None
    """A decimal number as text."""
    sku_list_price: str | None = None
    """A decimal number as text."""
    sku_sale_price: str | None = None
    """A decimal number as text."""
    subtotal: str | None = None
    """A decimal number as text."""
    subtotal_deduction_seller: str | None = None
    """A decimal number as text."""
    subtotal_deduction_platform: str | None = None
    """A decimal number as text."""
    subtotal_tax_amount: str | None = None
    """A decimal number as text."""
    voucher_deduction_platform: str | None = None
    """A decimal number as text."""
    voucher_deduction_seller: str | None = None
    """A decimal number as text."""
    shipping_list_price: str | None = None
    """A decimal number as text."""
    shipping_sale_price: str | None = None
    """A decimal number as text."""
    shipping_fee_deduction_seller: str | None = None
    """A decimal number as text."""
    shipping_fee_deduction_platform: str | None = None
    """A decimal number as text."""
    shipping_fee_deduction_platform_voucher: str | None = None
    """A decimal number as text."""
    tax_amount: str | None = None
    """A decimal number as text."""
    tax_rate: str | None = None
    net_price_amount: str | None = None
    """A decimal number as text."""
    cod_fee: str | None = None
    """A decimal number as text."""
    cod_fee_amount: str | None = None
    """A decimal number as text."""
    sku_gift_original_price: str | None = None
    """A decimal number as text."""
    sku_gift_net_price: str | None = None
    """A decimal number as text."""
    distance_shipping_fee: str | None = None
    """A decimal number as text. Only in ID."""
    distance_fee: str | None = None
    """A decimal number as text. Only in ID."""
    seller_funded_product_promotions: list[SellerFundedProductPromotion] = no_items
    seller_funded_shipping_promotions: list[SellerFundedProductPromotion] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "seller_funded_product_promotions" in src:
            v = src["seller_funded_product_promotions"]
            adopt_list(src, "seller_funded_product_promotions", v, SellerFundedProductPromotion)
        if "seller_funded_shipping_promotions" in src:
            v = src["seller_funded_shipping_promotions"]
            adopt_list(src, "seller_funded_shipping_promotions", v, SellerFundedProductPromotion)


from .seller_funded_product_promotion import SellerFundedProductPromotion  # noqa: E402
