# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class GlobalProductSku(Model):
    id: str | None = None
    seller_sku: str | None = None
    """The seller's own code of the SKU."""
