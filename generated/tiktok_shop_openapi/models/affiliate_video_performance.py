# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class AffiliateVideoPerformance(Model):
    attributed_video_gmv: Money | None = None
    new_video_count: int | None = None
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
    atc_users: int | None = None
    unique_atc_rate: str | None = None
    unique_click_order_rate: str | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "attributed_video_gmv" in src:
            v = src["attributed_video_gmv"]
            if v.__class__ is dict:
                src["attributed_video_gmv"] = new(Money)
                src["attributed_video_gmv"].__dict__ = v
            elif v is not None:
                misfit(src, "attributed_video_gmv", v)


from .money import Money  # noqa: E402
