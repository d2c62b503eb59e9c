# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Input,
)


class UpdateProductReplicatedProductInput(Input):
    inventory_mode: Literal["SHARED", "EXCLUSIVE"] | None = None
    """Only in EU."""
    region: Literal["DE", "ES", "FR", "GB", "ID", "IE", "IT", "JP", "MY", "PH", "SG", "TH", "US", "VN"] | None = None
    skus: Sequence[UpdateProductReplicatedProductSkusInput | Mapping[str, Any]] | None = None


from .update_product_replicated_product_skus_input import UpdateProductReplicatedProductSkusInput  # noqa: E402
