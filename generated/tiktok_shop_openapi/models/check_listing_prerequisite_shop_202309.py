# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class CheckListingPrerequisiteShop202309(Model):
    bank_account: str | None = None
    contact_info: str | None = None
    gne: Gne202309 | None = None
    logistics: Logistics202309 | None = None
    status: str | None = None
    tax_info: str | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "gne" in src:
            v = src["gne"]
            if v.__class__ is dict:
                src["gne"] = new(Gne202309)
                src["gne"].__dict__ = v
            elif v is not None:
                misfit(src, "gne", v)
        if "logistics" in src:
            v = src["logistics"]
            if v.__class__ is dict:
                src["logistics"] = new(Logistics202309)
                src["logistics"].__dict__ = v
            elif v is not None:
                misfit(src, "logistics", v)


from .gne_202309 import Gne202309  # noqa: E402
from .logistics_202309 import Logistics202309  # noqa: E402
