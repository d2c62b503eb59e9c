# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Input,
)


class AddressInput202601(Input):
    address_line_1: str | None = None
    address_line_2: str | None = None
    city: str | None = None
    country_code: str | None = None
    """ISO 3166-1 alpha-2 country code."""
    district_or_county: str | None = None
    postal_code: str | None = None
    state_or_region: str | None = None
