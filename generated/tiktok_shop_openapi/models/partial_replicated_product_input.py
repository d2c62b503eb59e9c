# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Input,
)


class PartialReplicatedProductInput(Input):
    region: Literal[
        "AT",
        "BE",
        "CZ",
        "DE",
        "ES",
        "FR",
        "GB",
        "GR",
        "HU",
        "ID",
        "IE",
        "IT",
        "JP",
        "MX",
        "MY",
        "NL",
        "PH",
        "PO",
        "PT",
        "SG",
        "TH",
        "US",
        "VN",
    ]
    inventory_mode: Literal["SHARED", "EXCLUSIVE"] | None = None
    """Only in EU."""
    skus: Sequence[PartialReplicatedProductSkusInput | Mapping[str, Any]] | None = None


from .partial_replicated_product_skus_input import PartialReplicatedProductSkusInput  # noqa: E402
