# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Input,
)


class AddressInput(Input):
    country_code: str
    """ISO 3166-1 alpha-2 country code."""
    state_or_region: str
    city: str
    address_line_1: str
    district_or_county: str | None = None
    address_line_2: str | None = None
    postal_code: str | None = None
