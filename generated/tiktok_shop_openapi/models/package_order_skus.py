# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class PackageOrderSkus(Model):
    id: str | None = None
    """Deprecated."""
    name: str | None = None
    """Deprecated."""
    image_url: str | None = None
    """Deprecated."""
    quantity: int | None = None
    """Deprecated."""
