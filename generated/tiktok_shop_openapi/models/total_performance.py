# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


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

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("gmv")
        if v.__class__ is dict:
            src["gmv"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "gmv", v)
        v = src.get("aov")
        if v.__class__ is dict:
            src["aov"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "aov", v)
        v = src.get("gmv_incl_tax")
        if v.__class__ is dict:
            src["gmv_incl_tax"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "gmv_incl_tax", v)
        v = src.get("tax")
        if v.__class__ is dict:
            src["tax"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "tax", v)
        v = src.get("gross_merchandise_value")
        if v.__class__ is dict:
            src["gross_merchandise_value"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "gross_merchandise_value", v)
        v = src.get("shipping_fees")
        if v.__class__ is dict:
            src["shipping_fees"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "shipping_fees", v)
        v = src.get("refunds")
        if v.__class__ is dict:
            src["refunds"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "refunds", v)
        return self


from .money import Money  # noqa: E402
