# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tiktok_shop_runtime.models import (
    Input,
)


class ReplicateTargetSkusInput(Input):
    inventory: Sequence[ReplicaStockInput | Mapping[str, Any]] | None = None
    """Needed under conditions."""
    price: ReplicateTargetSkusPriceInput | Mapping[str, Any] | None = None
    source_sku_id: str | None = None
    seller_sku: str | None = None
    """
    The seller's own code of the SKU. Length by market: DE,ES,FR,IT,PL,NL,BE,CZ,AT,GR,PT,HU 6, 50, OTHER 1,
    50.
    """


from .replica_stock_input import ReplicaStockInput  # noqa: E402
from .replicate_target_skus_price_input import ReplicateTargetSkusPriceInput  # noqa: E402
