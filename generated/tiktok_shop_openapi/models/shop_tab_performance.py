# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class ShopTabPerformance(Model):
    shop_tab_product_impressions: int | None = None
    shop_tab_product_clicks: int | None = None
    unique_shop_tab_product_clicks: int | None = None
    estimated_shop_tab_customers: int | None = None
    shop_tab_ctr: str | None = None
    shop_tab_ctor_sku: str | None = None
    shop_tab_gmv: Money | None = None
    shop_tab_sold_items: int | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "shop_tab_gmv" in src:
            v = src["shop_tab_gmv"]
            if v.__class__ is dict:
                src["shop_tab_gmv"] = new(Money)
                src["shop_tab_gmv"].__dict__ = v
            elif v is not None:
                misfit(src, "shop_tab_gmv", v)


from .money import Money  # noqa: E402
