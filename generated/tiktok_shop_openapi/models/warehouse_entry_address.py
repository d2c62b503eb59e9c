# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
    renamed,
)


class WarehouseEntryAddress(Model):
    region: str | None = None
    state: str | None = None
    city: str | None = None
    district: str | None = renamed("distict")
    town: str | None = None
    contact_person: str | None = None
    first_name: str | None = None
    """Only in JP."""
    last_name: str | None = None
    """Only in JP."""
    first_name_local_script: str | None = None
    """Only in JP."""
    last_name_local_script: str | None = None
    """Only in JP."""
    postal_code: str | None = None
    full_address: str | None = None
    region_code: str | None = None
    phone_number: str | None = None
    address_line1: str | None = None
    address_line2: str | None = None
    address_line3: str | None = None
    """Only in BR."""
    address_line4: str | None = None
    """Only in BR."""
    geolocation: Geolocation | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "geolocation" in src:
            v = src["geolocation"]
            if v.__class__ is dict:
                src["geolocation"] = new(Geolocation)
                src["geolocation"].__dict__ = v
            elif v is not None:
                misfit(src, "geolocation", v)


from .geolocation import Geolocation  # noqa: E402
