# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tiktok_shop_runtime.models import (
    Input,
)


class PartialReplicatedProductSkusInput(Input):
    price: PartialReplicatedProductSkusPriceInput | Mapping[str, Any]
    external_sku_id: str | None = None
    """At most 999 characters."""
    id: str | None = None
    inventory: Sequence[ReplicaStockInput | Mapping[str, Any]] | None = None
    seller_sku: str | None = None
    """
    The seller's own code of the SKU. 1 to 50 characters. Length by market:
    DE,ES,FR,IT,PL,NL,BE,CZ,AT,GR,PT,HU 6, 50, OTHER 1, 50.
    """


from .partial_replicated_product_skus_price_input import PartialReplicatedProductSkusPriceInput  # noqa: E402
from .replica_stock_input import ReplicaStockInput  # noqa: E402
