# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class CreatorSelectAffiliateProductShop(Model):
    logo_url: str | None = None
    name: str | None = None
    rating: str | None = None
    """From 1 to 5."""
