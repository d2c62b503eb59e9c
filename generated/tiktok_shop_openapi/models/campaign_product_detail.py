# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class CampaignProductDetail(Model):
    product_id: str | None = None
    product_status: (
        Literal[
            "PRODUCT_UNSPECIFIED",
            "PRODUCT_PENDING",
            "PRODUCT_APPROVED",
            "PRODUCT_REJECTED",
            "PRODUCT_PENDING_CLOSED",
            "PRODUCT_CLOSED",
        ]
        | str
        | None
    ) = None
    product_name: str | None = None
    product_stock_count: str | None = None
    total_commission_percent: str | None = None
    """1000 is 10 %. In basis points (hundredths of a percent)."""
    creator_commission_percent: str | None = None
    """1000 is 10 %. In basis points (hundredths of a percent)."""
    partner_commission_percent: str | None = None
    """1000 is 10 %. In basis points (hundredths of a percent)."""
    plan_commission_percent: str | None = None
    """1000 is 10 %. In basis points (hundredths of a percent)."""
    product_price: ProductPrice | None = None
    product_thumbnail: ProductThumbnail | None = None
    indicator_data: IndicatorData | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "product_price" in src:
            v = src["product_price"]
            if v.__class__ is dict:
                src["product_price"] = new(ProductPrice)
                src["product_price"].__dict__ = v
            elif v is not None:
                misfit(src, "product_price", v)
        if "product_thumbnail" in src:
            v = src["product_thumbnail"]
            if v.__class__ is dict:
                ProductThumbnail.nest(v)
                src["product_thumbnail"] = new(ProductThumbnail)
                src["product_thumbnail"].__dict__ = v
            elif v is not None:
                misfit(src, "product_thumbnail", v)
        if "indicator_data" in src:
            v = src["indicator_data"]
            if v.__class__ is dict:
                src["indicator_data"] = new(IndicatorData)
                src["indicator_data"].__dict__ = v
            elif v is not None:
                misfit(src, "indicator_data", v)


from .indicator_data import IndicatorData  # noqa: E402
from .product_price import ProductPrice  # noqa: E402
from .product_thumbnail import ProductThumbnail  # noqa: E402
