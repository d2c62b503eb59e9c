# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class Barcode202409(Model):
    code: str | None = None
    type: Literal["UPC", "EAN", "GTIN", "ASIN OR FNSKU", "MERCHANT SKU ID", "FBT SPECIFIC BARCODE"] | str | None = None
