# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class ShopGroupDataShop(Model):
    shop_id: str | None = None
    seller_id: str | None = None
    shop_name: str | None = None
    shop_region: str | None = None
