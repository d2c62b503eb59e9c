# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Input,
)


class CompliancePostalAddress(Input):
    street_address_line1: str
    """At most 500 characters."""
    postal_code: str
    """At most 500 characters."""
    country: str
    """ISO 3166-1 alpha-2 country code."""
    street_address_line2: str | None = None
    """At most 500 characters. Deprecated."""
    district: str | None = None
    """At most 500 characters. Deprecated."""
    city: str | None = None
    """At most 500 characters. Deprecated."""
    province: str | None = None
    """At most 500 characters. Deprecated."""
