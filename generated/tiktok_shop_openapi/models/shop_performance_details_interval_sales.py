# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    absent,
    misfit,
    new,
)


class ShopPerformanceDetailsIntervalSales(Model):
    _required = frozenset(
        {
            "gmv",
        }
    )
    avg_order_value: Money | None = None
    """GMV by orders."""
    avg_sku_order_value: Money | None = None
    cancellations_and_returns: int | None = None
    creator_live_attributed_gmv: Money | None = None
    creator_live_gmv: Money | None = None
    creator_live_indirect_gmv: Money | None = None
    creator_video_attributed_gmv: Money | None = None
    creator_video_gmv: Money | None = None
    creator_video_indirect_gmv: Money | None = None
    customers_count: int | None = None
    gmv: Money = absent
    """Gross merchandise value."""
    gmv_with_tax: Money | None = None
    gmv_with_tiktok_co_funding: Money | None = None
    items_sold: int | None = None
    """Pieces sold."""
    live_attributed_gmv: Money | None = None
    live_gmv: Money | None = None
    live_indirect_gmv: Money | None = None
    orders_count: int | None = None
    product_card_attributed_gmv: Money | None = None
    refunds: Money | None = None
    seller_live_attributed_gmv: Money | None = None
    seller_live_gmv: Money | None = None
    seller_live_indirect_gmv: Money | None = None
    seller_video_attributed_gmv: Money | None = None
    seller_video_gmv: Money | None = None
    seller_video_indirect_gmv: Money | None = None
    shipping_fees: Money | None = None
    sku_orders_count: int | None = None
    tax: Money | None = None
    video_attributed_gmv: Money | None = None
    video_gmv: Money | None = None
    video_indirect_gmv: Money | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "avg_order_value" in src:
            v = src["avg_order_value"]
            if v.__class__ is dict:
                src["avg_order_value"] = new(Money)
                src["avg_order_value"].__dict__ = v
            elif v is not None:
                misfit(src, "avg_order_value", v)
        if "avg_sku_order_value" in src:
            v = src["avg_sku_order_value"]
            if v.__class__ is dict:
                src["avg_sku_order_value"] = new(Money)
                src["avg_sku_order_value"].__dict__ = v
            elif v is not None:
                misfit(src, "avg_sku_order_value", v)
        if "creator_live_attributed_gmv" in src:
            v = src["creator_live_attributed_gmv"]
            if v.__class__ is dict:
                src["creator_live_attributed_gmv"] = new(Money)
                src["creator_live_attributed_gmv"].__dict__ = v
            elif v is not None:
                misfit(src, "creator_live_attributed_gmv", v)
        if "creator_live_gmv" in src:
            v = src["creator_live_gmv"]
            if v.__class__ is dict:
                src["creator_live_gmv"] = new(Money)
                src["creator_live_gmv"].__dict__ = v
            elif v is not None:
                misfit(src, "creator_live_gmv", v)
        if "creator_live_indirect_gmv" in src:
            v = src["creator_live_indirect_gmv"]
            if v.__class__ is dict:
                src["creator_live_indirect_gmv"] = new(Money)
                src["creator_live_indirect_gmv"].__dict__ = v
            elif v is not None:
                misfit(src, "creator_live_indirect_gmv", v)
        if "creator_video_attributed_gmv" in src:
            v = src["creator_video_attributed_gmv"]
            if v.__class__ is dict:
                src["creator_video_attributed_gmv"] = new(Money)
                src["creator_video_attributed_gmv"].__dict__ = v
            elif v is not None:
                misfit(src, "creator_video_attributed_gmv", v)
        if "creator_video_gmv" in src:
            v = src["creator_video_gmv"]
            if v.__class__ is dict:
                src["creator_video_gmv"] = new(Money)
                src["creator_video_gmv"].__dict__ = v
            elif v is not None:
                misfit(src, "creator_video_gmv", v)
        if "creator_video_indirect_gmv" in src:
            v = src["creator_video_indirect_gmv"]
            if v.__class__ is dict:
                src["creator_video_indirect_gmv"] = new(Money)
                src["creator_video_indirect_gmv"].__dict__ = v
            elif v is not None:
                misfit(src, "creator_video_indirect_gmv", v)
        if "gmv" in src:
            v = src["gmv"]
            if v.__class__ is dict:
                src["gmv"] = new(Money)
                src["gmv"].__dict__ = v
            elif v is not None:
                misfit(src, "gmv", v)
        if "gmv_with_tax" in src:
            v = src["gmv_with_tax"]
            if v.__class__ is dict:
                src["gmv_with_tax"] = new(Money)
                src["gmv_with_tax"].__dict__ = v
            elif v is not None:
                misfit(src, "gmv_with_tax", v)
        if "gmv_with_tiktok_co_funding" in src:
            v = src["gmv_with_tiktok_co_funding"]
            if v.__class__ is dict:
                src["gmv_with_tiktok_co_funding"] = new(Money)
                src["gmv_with_tiktok_co_funding"].__dict__ = v
            elif v is not None:
                misfit(src, "gmv_with_tiktok_co_funding", v)
        if "live_attributed_gmv" in src:
            v = src["live_attributed_gmv"]
            if v.__class__ is dict:
                src["live_attributed_gmv"] = new(Money)
                src["live_attributed_gmv"].__dict__ = v
            elif v is not None:
                misfit(src, "live_attributed_gmv", v)
        if "live_gmv" in src:
            v = src["live_gmv"]
            if v.__class__ is dict:
                src["live_gmv"] = new(Money)
                src["live_gmv"].__dict__ = v
            elif v is not None:
                misfit(src, "live_gmv", v)
        if "live_indirect_gmv" in src:
            v = src["live_indirect_gmv"]
            if v.__class__ is dict:
                src["live_indirect_gmv"] = new(Money)
                src["live_indirect_gmv"].__dict__ = v
            elif v is not None:
                misfit(src, "live_indirect_gmv", v)
        if "product_card_attributed_gmv" in src:
            v = src["product_card_attributed_gmv"]
            if v.__class__ is dict:
                src["product_card_attributed_gmv"] = new(Money)
                src["product_card_attributed_gmv"].__dict__ = v
            elif v is not None:
                misfit(src, "product_card_attributed_gmv", v)
        if "refunds" in src:
            v = src["refunds"]
            if v.__class__ is dict:
                src["refunds"] = new(Money)
                src["refunds"].__dict__ = v
            elif v is not None:
                misfit(src, "refunds", v)
        if "seller_live_attributed_gmv" in src:
            v = src["seller_live_attributed_gmv"]
            if v.__class__ is dict:
                src["seller_live_attributed_gmv"] = new(Money)
                src["seller_live_attributed_gmv"].__dict__ = v
            elif v is not None:
                misfit(src, "seller_live_attributed_gmv", v)
        if "seller_live_gmv" in src:
            v = src["seller_live_gmv"]
            if v.__class__ is dict:
                src["seller_live_gmv"] = new(Money)
                src["seller_live_gmv"].__dict__ = v
            elif v is not None:
                misfit(src, "seller_live_gmv", v)
        if "seller_live_indirect_gmv" in src:
            v = src["seller_live_indirect_gmv"]
            if v.__class__ is dict:
                src["seller_live_indirect_gmv"] = new(Money)
                src["seller_live_indirect_gmv"].__dict__ = v
            elif v is not None:
                misfit(src, "seller_live_indirect_gmv", v)
        if "seller_video_attributed_gmv" in src:
            v = src["seller_video_attributed_gmv"]
            if v.__class__ is dict:
                src["seller_video_attributed_gmv"] = new(Money)
                src["seller_video_attributed_gmv"].__dict__ = v
            elif v is not None:
                misfit(src, "seller_video_attributed_gmv", v)
        if "seller_video_gmv" in src:
            v = src["seller_video_gmv"]
            if v.__class__ is dict:
                src["seller_video_gmv"] = new(Money)
                src["seller_video_gmv"].__dict__ = v
            elif v is not None:
                misfit(src, "seller_video_gmv", v)
        if "seller_video_indirect_gmv" in src:
            v = src["seller_video_indirect_gmv"]
            if v.__class__ is dict:
                src["seller_video_indirect_gmv"] = new(Money)
                src["seller_video_indirect_gmv"].__dict__ = v
            elif v is not None:
                misfit(src, "seller_video_indirect_gmv", v)
        if "shipping_fees" in src:
            v = src["shipping_fees"]
            if v.__class__ is dict:
                src["shipping_fees"] = new(Money)
                src["shipping_fees"].__dict__ = v
            elif v is not None:
                misfit(src, "shipping_fees", v)
        if "tax" in src:
            v = src["tax"]
            if v.__class__ is dict:
                src["tax"] = new(Money)
                src["tax"].__dict__ = v
            elif v is not None:
                misfit(src, "tax", v)
        if "video_attributed_gmv" in src:
            v = src["video_attributed_gmv"]
            if v.__class__ is dict:
                src["video_attributed_gmv"] = new(Money)
                src["video_attributed_gmv"].__dict__ = v
            elif v is not None:
                misfit(src, "video_attributed_gmv", v)
        if "video_gmv" in src:
            v = src["video_gmv"]
            if v.__class__ is dict:
                src["video_gmv"] = new(Money)
                src["video_gmv"].__dict__ = v
            elif v is not None:
                misfit(src, "video_gmv", v)
        if "video_indirect_gmv" in src:
            v = src["video_indirect_gmv"]
            if v.__class__ is dict:
                src["video_indirect_gmv"] = new(Money)
                src["video_indirect_gmv"].__dict__ = v
            elif v is not None:
                misfit(src, "video_indirect_gmv", v)


from .money import Money  # noqa: E402
