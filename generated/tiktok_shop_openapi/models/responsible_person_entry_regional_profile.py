# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, misfit, new


class ResponsiblePersonEntryRegionalProfile(Model):
    locale: Literal["de-DE", "en-IE", "es-ES", "fr-FR", "it-IT"] | str | None = None
    name: str | None = None
    """At most 200 characters."""
    email: str | None = None
    phone_number: ResponsiblePersonPhone | None = None
    address: ResponsiblePersonEntryRegionalProfileAddress | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("phone_number")
        if v.__class__ is dict:
            src["phone_number"] = ResponsiblePersonPhone.adopt(v)
        elif v is not None:
            misfit(src, "phone_number", v)
        v = src.get("address")
        if v.__class__ is dict:
            src["address"] = ResponsiblePersonEntryRegionalProfileAddress.adopt(v)
        elif v is not None:
            misfit(src, "address", v)
        return self


from .responsible_person_entry_regional_profile_address import ResponsiblePersonEntryRegionalProfileAddress  # noqa: E402
from .responsible_person_phone import ResponsiblePersonPhone  # noqa: E402
