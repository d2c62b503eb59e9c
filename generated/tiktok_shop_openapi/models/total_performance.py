# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class TotalPerformance(Model):
    gmv: Money | None = None
    """Gross merchandise value."""
    orders: int | None = None
    sku_orders: int | None = None
    """Orders, counted once per SKU in them."""
    items_sold: int | None = None
    """Pieces sold."""
    estimated_customers: int | None = None
    aov: Money | None = None
    """Average order value: GMV by orders."""
    product_impressions: int | None = None
    product_clicks: int | None = None
    ctr: str | None = None
    """Click-through rate: clicks by impressions."""
    add_cart_count: int | None = None
    add_cart_rate: str | None = None
    click_order_rate: str | None = None
    """Orders by clicks."""
    unique_product_impressions: int | None = None
    unique_clicks: int | None = None
    unique_ctr: str | None = None
    """Click-through rate over different people."""
    add_cart_users: int | None = None
    unique_atc_rate: str | None = None
    unique_click_order_rate: str | None = None
    gmv_incl_tax: Money | None = None
    tax: Money | None = None
    gross_merchandise_value: Money | None = None
    shipping_fees: Money | None = None
    refunds: Money | None = None
    refunded_items: int | None = None
    refund_customers: int | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "gmv" in src:
            v = src["gmv"]
            if v.__class__ is dict:
                src["gmv"] = new(Money)
                src["gmv"].__dict__ = v
            elif v is not None:
                misfit(src, "gmv", v)
        if "aov" in src:
            v = src["aov"]
            if v.__class__ is dict:
                src["aov"] = new(Money)
                src["aov"].__dict__ = v
            elif v is not None:
                misfit(src, "aov", v)
        if "gmv_incl_tax" in src:
            v = src["gmv_incl_tax"]
            if v.__class__ is dict:
                src["gmv_incl_tax"] = new(Money)
                src["gmv_incl_tax"].__dict__ = v
            elif v is not None:
                misfit(src, "gmv_incl_tax", v)
        if "tax" in src:
            v = src["tax"]
            if v.__class__ is dict:
                src["tax"] = new(Money)
                src["tax"].__dict__ = v
            elif v is not None:
                misfit(src, "tax", v)
        if "gross_merchandise_value" in src:
            v = src["gross_merchandise_value"]
            if v.__class__ is dict:
                src["gross_merchandise_value"] = new(Money)
                src["gross_merchandise_value"].__dict__ = v
            elif v is not None:
                misfit(src, "gross_merchandise_value", v)
        if "shipping_fees" in src:
            v = src["shipping_fees"]
            if v.__class__ is dict:
                src["shipping_fees"] = new(Money)
                src["shipping_fees"].__dict__ = v
            elif v is not None:
                misfit(src, "shipping_fees", v)
        if "refunds" in src:
            v = src["refunds"]
            if v.__class__ is dict:
                src["refunds"] = new(Money)
                src["refunds"].__dict__ = v
            elif v is not None:
                misfit(src, "refunds", v)


from .money import Money  # noqa: E402
