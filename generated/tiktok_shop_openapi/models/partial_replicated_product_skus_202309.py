# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class PartialReplicatedProductSkus202309(Model):
    external_sku_id: str | None = None
    """At most 999 characters."""
    id: str | None = None
