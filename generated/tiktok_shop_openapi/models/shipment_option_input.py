# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Input,
)


class ShipmentOptionInput(Input):
    shipping_method: Literal["FREIGHT", "SMALL_PARCEL"]
    freight_type: Literal["FTL", "LTL"] | None = None
    """Needed if shipping_method=FREIGHT."""
