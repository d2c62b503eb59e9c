# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class IdentifierCode(Model):
    code: str | None = None
    type: Literal["GTIN", "EAN", "UPC", "ISBN", "JAN"] | str | None = None
