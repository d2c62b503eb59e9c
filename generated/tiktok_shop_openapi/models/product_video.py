# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class ProductVideo(Model):
    cover_url: str | None = None
    format: str | None = None
    height: int | None = None
    id: str | None = None
    size: int | None = None
    url: str | None = None
    width: int | None = None
