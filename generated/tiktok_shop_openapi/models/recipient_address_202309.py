# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    misfit,
    new,
    no_items,
)


class RecipientAddress202309(Model):
    """Where the order goes. Masked in several states and markets, and hidden while an order is on hold."""

    full_address: str | None = None
    phone_number: str | None = None
    name: str | None = None
    first_name: str | None = None
    """Only in US, UK, JP."""
    last_name: str | None = None
    """Only in US, UK, JP."""
    first_name_local_script: str | None = None
    """Only in JP."""
    last_name_local_script: str | None = None
    """Only in JP."""
    address_detail: str | None = None
    address_line1: str | None = None
    address_line2: str | None = None
    address_line3: str | None = None
    """Only in BR."""
    address_line4: str | None = None
    """Only in BR."""
    district_info: list[DistrictInfo] = no_items
    delivery_preferences: DeliveryPreferences | None = None
    postal_code: str | None = None
    region_code: str | None = None
    post_town: str | None = None
    """Only in UK."""
    city: str | None = None
    """Not in the live API; it says `district_info`."""
    province_code: str | None = None
    """Not in the live API; it says `district_info`."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "district_info" in src:
            v = src["district_info"]
            adopt_list(src, "district_info", v, DistrictInfo)
        if "delivery_preferences" in src:
            v = src["delivery_preferences"]
            if v.__class__ is dict:
                src["delivery_preferences"] = new(DeliveryPreferences)
                src["delivery_preferences"].__dict__ = v
            elif v is not None:
                misfit(src, "delivery_preferences", v)


from .delivery_preferences import DeliveryPreferences  # noqa: E402
from .district_info import DistrictInfo  # noqa: E402
