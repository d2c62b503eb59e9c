# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class ShippingServiceInfo(Model):
    id: str | None = None
    name: str | None = None
    price: str | None = None
    """A decimal number as text."""
    currency: str | None = None
    earliest_delivery_days: int | None = None
    latest_delivery_days: int | None = None
    shipping_provider_id: str | None = None
    shipping_provider_name: str | None = None
