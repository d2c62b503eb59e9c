# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class GlobalReplicatedProduct(Model):
    region: (
        Literal[
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
            "MY",
            "NL",
            "PH",
            "PO",
            "PT",
            "SG",
            "TH",
            "US",
            "VN",
            "MX",
        ]
        | str
        | None
    ) = None
    shop_id: str | None = None
    product_id: str | None = None
    product_status: (
        Literal[
            "UNKNOWN",
            "DRAFT",
            "PENDING",
            "FAILED",
            "ACTIVATE",
            "SELLER_DEACTIVATED",
            "PLATFORM_DEACTIVATED",
            "FREEZE",
            "DELETED",
        ]
        | str
        | None
    ) = None
