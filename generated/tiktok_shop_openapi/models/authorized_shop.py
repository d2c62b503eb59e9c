# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
    absent,
)


class AuthorizedShop(Model):
    _required = frozenset(
        {
            "cipher",
            "id",
            "name",
            "region",
            "seller_type",
        }
    )
    id: str = absent
    name: str = absent
    region: str = absent
    seller_type: Literal["CROSS_BORDER", "LOCAL"] | str = absent
    """LOCAL, or CROSS_BORDER."""
    cipher: str = absent
    """Goes into `shop_cipher` (or `category_asset_cipher`) of calls for it."""
    code: str | None = None
    """The shop's code in Seller Center."""
