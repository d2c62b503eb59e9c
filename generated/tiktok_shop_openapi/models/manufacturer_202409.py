# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class Manufacturer202409(Model):
    address: str | None = None
    """At most 500 characters."""
    email: str | None = None
    id: str | None = None
    name: str | None = None
    """At most 255 characters."""
    phone_number: ResponsiblePersonPhone | None = None
    registered_trade_name: str | None = None
    """At most 200 characters."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "phone_number" in src:
            v = src["phone_number"]
            if v.__class__ is dict:
                src["phone_number"] = new(ResponsiblePersonPhone)
                src["phone_number"].__dict__ = v
            elif v is not None:
                misfit(src, "phone_number", v)


from .responsible_person_phone import ResponsiblePersonPhone  # noqa: E402
