# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class ResponsiblePerson202409(Model):
    address: ResponsiblePersonAddress202409 | None = None
    email: str | None = None
    id: str | None = None
    name: str | None = None
    """At most 200 characters."""
    phone_number: ResponsiblePersonPhone | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("address")
        if v.__class__ is dict:
            src["address"] = ResponsiblePersonAddress202409.adopt(v)
        elif v is not None:
            misfit(src, "address", v)
        v = src.get("phone_number")
        if v.__class__ is dict:
            src["phone_number"] = ResponsiblePersonPhone.adopt(v)
        elif v is not None:
            misfit(src, "phone_number", v)
        return self


from .responsible_person_address_202409 import ResponsiblePersonAddress202409  # noqa: E402
from .responsible_person_phone import ResponsiblePersonPhone  # noqa: E402
