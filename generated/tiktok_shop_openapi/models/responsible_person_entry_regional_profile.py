# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class ResponsiblePersonEntryRegionalProfile(Model):
    locale: Literal["de-DE", "en-IE", "es-ES", "fr-FR", "it-IT"] | str | None = None
    name: str | None = None
    """At most 200 characters."""
    email: str | None = None
    phone_number: ResponsiblePersonPhone | None = None
    address: ResponsiblePersonEntryRegionalProfileAddress | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "phone_number" in src:
            v = src["phone_number"]
            if v.__class__ is dict:
                src["phone_number"] = new(ResponsiblePersonPhone)
                src["phone_number"].__dict__ = v
            elif v is not None:
                misfit(src, "phone_number", v)
        if "address" in src:
            v = src["address"]
            if v.__class__ is dict:
                src["address"] = new(ResponsiblePersonEntryRegionalProfileAddress)
                src["address"].__dict__ = v
            elif v is not None:
                misfit(src, "address", v)


from .responsible_person_entry_regional_profile_address import ResponsiblePersonEntryRegionalProfileAddress  # noqa: E402
from .responsible_person_phone import ResponsiblePersonPhone  # noqa: E402
