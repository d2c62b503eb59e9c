# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class ImageLocation(Model):
    """An image by its name in calls and its address."""

    uri: str | None = None
    """Name to use in product calls."""
    url: str | None = None
    """Address to look at it."""
