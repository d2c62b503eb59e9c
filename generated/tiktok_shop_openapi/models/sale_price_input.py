# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Input,
)


class SalePriceInput(Input):
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
    amount: str
    """A decimal number as text."""
