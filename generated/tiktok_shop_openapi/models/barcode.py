# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class Barcode(Model):
    code: str | None = None
    type: Literal["UPC", "EAN", "GTIN", "ASIN_OR_FNSKU", "MERCHANT_SKU_ID", "FBT_SPECIFIC_BARCODE"] | str | None = None
