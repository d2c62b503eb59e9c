# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, misfit, new


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

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("phone_number")
        if v.__class__ is dict:
            src["phone_number"] = PhoneNumber.adopt(v)
        elif v is not None:
            misfit(src, "phone_number", v)
        return self


from .phone_number import PhoneNumber  # noqa: E402
