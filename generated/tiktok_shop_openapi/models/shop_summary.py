# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class ShopSummary(Model):
    qualified_products_count: int | None = None
    eligible_products_count: int | None = None
    earned_ad_credit: str | None = None
    increased_visibility_l30d: str | None = None
