# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class CheckListingPrerequisiteShop202309(Model):
    bank_account: str | None = None
    contact_info: str | None = None
    gne: Gne202309 | None = None
    logistics: Logistics202309 | None = None
    status: str | None = None
    tax_info: str | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("gne")
        if v.__class__ is dict:
            src["gne"] = Gne202309.adopt(v)
        elif v is not None:
            misfit(src, "gne", v)
        v = src.get("logistics")
        if v.__class__ is dict:
            src["logistics"] = Logistics202309.adopt(v)
        elif v is not None:
            misfit(src, "logistics", v)
        return self


from .gne_202309 import Gne202309  # noqa: E402
from .logistics_202309 import Logistics202309  # noqa: E402
