# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class WebImage(Model):
    """An image by its address."""

    width: int | None = None
    """In pixel."""
    height: int | None = None
    """In pixel."""
    url: str | None = None
