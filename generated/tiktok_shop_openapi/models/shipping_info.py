# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Input,
)


class ShippingInfo(Input):
    tracking_number: str | None = None
    shipping_provider_id: str | None = None
    note: str | None = None
