# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from tiktok_shop_runtime.models import (
    Input,
)


class EditProductReplicatedProductSkusInput(Input):
    price: EditProductReplicatedProductSkusPriceInput | Mapping[str, Any]
    id: str | None = None
    seller_sku: str | None = None
    """
    The seller's own code of the SKU. 1 to 50 characters. Length by market:
    DE,ES,FR,IT,PL,NL,BE,CZ,AT,GR,PT,HU 6, 50, OTHER 1, 50.
    """
    inventory: Sequence[ReplicaStockInput | Mapping[str, Any]] | None = None


from .edit_product_replicated_product_skus_price_input import EditProductReplicatedProductSkusPriceInput  # noqa: E402
from .replica_stock_input import ReplicaStockInput  # noqa: E402
