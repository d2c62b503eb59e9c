# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Input,
)


class ReturnAddressInfoInput(Input):
    address_line1: str | None = None
    address_line2: str | None = None
    city: str | None = None
    district: str | None = None
    name: str | None = None
    phone_number: str | None = None
    postal_code: str | None = None
    region_code: str | None = None
    """ISO 3166-1 alpha-2 country code."""
    state: str | None = None
