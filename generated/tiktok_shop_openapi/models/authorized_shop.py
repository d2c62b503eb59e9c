# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import Model


class AuthorizedShop(Model):
    id: str | None = None
    name: str | None = None
    region: str | None = None
    seller_type: Literal["CROSS_BORDER", "LOCAL"] | str | None = None
    """LOCAL, or CROSS_BORDER."""
    cipher: str | None = None
    """Goes into `shop_cipher` (or `category_asset_cipher`) of calls for it."""
    code: str | None = None
    """The shop's code in Seller Center."""
