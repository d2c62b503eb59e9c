# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class ListingCriteria(Model):
    product_brand: str | None = None
    product_category: str | None = None
    product_status: str | None = None
    keywords: str | None = None
