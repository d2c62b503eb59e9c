# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class ShopPerformanceDetailsIntervalSales(Model):
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
    gmv: Money | None = None
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

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("avg_order_value")
        if v.__class__ is dict:
            src["avg_order_value"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "avg_order_value", v)
        v = src.get("avg_sku_order_value")
        if v.__class__ is dict:
            src["avg_sku_order_value"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "avg_sku_order_value", v)
        v = src.get("creator_live_attributed_gmv")
        if v.__class__ is dict:
            src["creator_live_attributed_gmv"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "creator_live_attributed_gmv", v)
        v = src.get("creator_live_gmv")
        if v.__class__ is dict:
            src["creator_live_gmv"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "creator_live_gmv", v)
        v = src.get("creator_live_indirect_gmv")
        if v.__class__ is dict:
            src["creator_live_indirect_gmv"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "creator_live_indirect_gmv", v)
        v = src.get("creator_video_attributed_gmv")
        if v.__class__ is dict:
            src["creator_video_attributed_gmv"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "creator_video_attributed_gmv", v)
        v = src.get("creator_video_gmv")
        if v.__class__ is dict:
            src["creator_video_gmv"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "creator_video_gmv", v)
        v = src.get("creator_video_indirect_gmv")
        if v.__class__ is dict:
            src["creator_video_indirect_gmv"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "creator_video_indirect_gmv", v)
        v = src.get("gmv")
        if v.__class__ is dict:
            src["gmv"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "gmv", v)
        v = src.get("gmv_with_tax")
        if v.__class__ is dict:
            src["gmv_with_tax"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "gmv_with_tax", v)
        v = src.get("gmv_with_tiktok_co_funding")
        if v.__class__ is dict:
            src["gmv_with_tiktok_co_funding"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "gmv_with_tiktok_co_funding", v)
        v = src.get("live_attributed_gmv")
        if v.__class__ is dict:
            src["live_attributed_gmv"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "live_attributed_gmv", v)
        v = src.get("live_gmv")
        if v.__class__ is dict:
            src["live_gmv"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "live_gmv", v)
        v = src.get("live_indirect_gmv")
        if v.__class__ is dict:
            src["live_indirect_gmv"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "live_indirect_gmv", v)
        v = src.get("product_card_attributed_gmv")
        if v.__class__ is dict:
            src["product_card_attributed_gmv"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "product_card_attributed_gmv", v)
        v = src.get("refunds")
        if v.__class__ is dict:
            src["refunds"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "refunds", v)
        v = src.get("seller_live_attributed_gmv")
        if v.__class__ is dict:
            src["seller_live_attributed_gmv"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "seller_live_attributed_gmv", v)
        v = src.get("seller_live_gmv")
        if v.__class__ is dict:
            src["seller_live_gmv"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "seller_live_gmv", v)
        v = src.get("seller_live_indirect_gmv")
        if v.__class__ is dict:
            src["seller_live_indirect_gmv"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "seller_live_indirect_gmv", v)
        v = src.get("seller_video_attributed_gmv")
        if v.__class__ is dict:
            src["seller_video_attributed_gmv"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "seller_video_attributed_gmv", v)
        v = src.get("seller_video_gmv")
        if v.__class__ is dict:
            src["seller_video_gmv"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "seller_video_gmv", v)
        v = src.get("seller_video_indirect_gmv")
        if v.__class__ is dict:
            src["seller_video_indirect_gmv"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "seller_video_indirect_gmv", v)
        v = src.get("shipping_fees")
        if v.__class__ is dict:
            src["shipping_fees"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "shipping_fees", v)
        v = src.get("tax")
        if v.__class__ is dict:
            src["tax"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "tax", v)
        v = src.get("video_attributed_gmv")
        if v.__class__ is dict:
            src["video_attributed_gmv"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "video_attributed_gmv", v)
        v = src.get("video_gmv")
        if v.__class__ is dict:
            src["video_gmv"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "video_gmv", v)
        v = src.get("video_indirect_gmv")
        if v.__class__ is dict:
            src["video_indirect_gmv"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "video_indirect_gmv", v)
        return self


from .money import Money  # noqa: E402
