# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class ProductSuggestionImage(Model):
    uri: str | None = None
    url: str | None = None
    optimized_uri: str | None = None
    optimized_url: str | None = None
    height: int | None = None
    width: int | None = None
