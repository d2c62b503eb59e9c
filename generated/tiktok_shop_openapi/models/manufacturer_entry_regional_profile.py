# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class ManufacturerEntryRegionalProfile(Model):
    locale: Literal["de-DE", "en-IE", "es-ES", "fr-FR", "it-IT"] | str | None = None
    name: str | None = None
    """At most 255 characters."""
    registered_trade_name: str | None = None
    """At most 200 characters."""
    email: str | None = None
    phone_number: PhoneNumber | None = None
    address: str | None = None
    """At most 500 characters."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "phone_number" in src:
            v = src["phone_number"]
            if v.__class__ is dict:
                src["phone_number"] = new(PhoneNumber)
                src["phone_number"].__dict__ = v
            elif v is not None:
                misfit(src, "phone_number", v)


from .phone_number import PhoneNumber  # noqa: E402
