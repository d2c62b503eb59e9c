# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class FulfillmentRecipientAddress(Model):
    full_address: str | None = None
    phone_number: str | None = None
    name: str | None = None
    postal_code: str | None = None
    address_detail: str | None = None
    region_code: str | None = None
    address_line1: str | None = None
    address_line2: str | None = None
    address_line3: str | None = None
    """Only in BR."""
    address_line4: str | None = None
    """Only in BR."""
