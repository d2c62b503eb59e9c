# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tiktok_shop_runtime.models import (
    Input,
)


class PartialReplicatedProductSkusInput202309(Input):
    external_sku_id: str | None = None
    """At most 999 characters."""
    id: str | None = None
    inventory: Sequence[ReplicaStockInput | Mapping[str, Any]] | None = None
    price: SalePrice | Mapping[str, Any] | None = None
    seller_sku: str | None = None
    """The seller's own code of the SKU. 1 to 50 characters."""


from .replica_stock_input import ReplicaStockInput  # noqa: E402
from .sale_price import SalePrice  # noqa: E402
