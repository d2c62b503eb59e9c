# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Input,
)


class BarcodeInfo(Input):
    barcode_type: str | None = None
    barcode_value: str | None = None
