# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class ProductStat(Model):
    main_image_url: str | None = None
    product_id: str | None = None
    is_live: bool | None = None
    click_through_rate: str | None = None
    """Clicks by impressions."""
    sellable_region: str | None = None
    created_order_count: int | None = None
    exposure_count: int | None = None
    total_click_count: int | None = None
    local_gmv: Money | None = None
    product_name: str | None = None
    local_unit_price: Money | None = None
    paid_order_count: int | None = None
    inventory_left_count: int | None = None
    inventory_consumption_count: int | None = None
    created_order_user_count: int | None = None
    paid_user_count: int | None = None
    click_order_rate: str | None = None
    """Orders by clicks."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "local_gmv" in src:
            v = src["local_gmv"]
            if v.__class__ is dict:
                src["local_gmv"] = new(Money)
                src["local_gmv"].__dict__ = v
            elif v is not None:
                misfit(src, "local_gmv", v)
        if "local_unit_price" in src:
            v = src["local_unit_price"]
            if v.__class__ is dict:
                src["local_unit_price"] = new(Money)
                src["local_unit_price"].__dict__ = v
            elif v is not None:
                misfit(src, "local_unit_price", v)


from .money import Money  # noqa: E402
