# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from .._support import Input


class SalePriceInput(Input):
    region: Literal[
        "DE",
        "ES",
        "FR",
        "GB",
        "ID",
        "IE",
        "IT",
        "JP",
        "MY",
        "PH",
        "SG",
        "TH",
        "US",
        "VN",
        "AT",
        "BE",
        "CZ",
        "GR",
        "HU",
        "MX",
        "NL",
        "PO",
        "PT",
    ]
    amount: str
    """A decimal number as text."""
