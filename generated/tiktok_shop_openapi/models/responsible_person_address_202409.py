# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from tiktok_shop_runtime.models import (
    Model,
)


class ResponsiblePersonAddress202409(Model):
    city: str | None = None
    """At most 500 characters. Deprecated."""
    country: str | None = None
    """At most 500 characters."""
    district: str | None = None
    """At most 500 characters. Deprecated."""
    postal_code: str | None = None
    """At most 500 characters."""
    province: str | None = None
    """At most 500 characters. Deprecated."""
    street_address_line1: str | None = None
    """At most 500 characters."""
    street_address_line2: str | None = None
    """At most 500 characters. Deprecated."""
