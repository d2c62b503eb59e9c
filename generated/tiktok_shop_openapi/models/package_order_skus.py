# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
    absent,
)


class PackageOrderSkus(Model):
    _required = frozenset(
        {
            "id",
        }
    )
    id: str = absent
    """Deprecated."""
    name: str | None = None
    """Deprecated."""
    image_url: str | None = None
    """Deprecated."""
    quantity: int | None = None
    """Deprecated."""
