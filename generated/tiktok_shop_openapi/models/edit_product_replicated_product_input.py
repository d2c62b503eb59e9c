# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Input,
)


class EditProductReplicatedProductInput(Input):
    region: Literal["DE", "ES", "FR", "GB", "ID", "IE", "IT", "JP", "MY", "PH", "SG", "TH", "US", "VN"]
    skus: Sequence[EditProductReplicatedProductSkusInput | Mapping[str, Any]] | None = None
    inventory_mode: Literal["SHARED", "EXCLUSIVE"] | None = None
    """Only in EU."""


from .edit_product_replicated_product_skus_input import EditProductReplicatedProductSkusInput  # noqa: E402
