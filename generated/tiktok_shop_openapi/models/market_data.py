# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class MarketData(Model):
    est_market_sales_volume: str | None = None
    est_market_gmv: str | None = None
    """A decimal number as text."""
    market_buzz: str | None = None
    search_volume: str | None = None
    search_keyword: str | None = None
    competitor_product_count: Literal["< 10", "< 50", "< 100", "100+"] | str | None = None
    competitor_seller_count: str | None = None
