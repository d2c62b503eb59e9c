# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class LotExpirationInfo202409(Model):
    addresses: Addresses202409 | None = None
    expiration_alert_days: int | None = None
    handling_method: Literal["TURN_INTO_DEFECTIVE_INVENTORY", "RETURN_TO_SUPPLIER", "DISPOSE"] | str | None = None
    inbound_cutoff_days: int | None = None
    is_expiration_management: bool | None = None
    is_lot_control: bool | None = None
    return_cycle: Literal["ONCE_A_WEEK", "ONCE_A_MONTH", "ONCE_A_QUARTER"] | str | None = None
    sales_cutoff_days: int | None = None
    shelf_life_days: int | None = None
    """In day."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "addresses" in src:
            v = src["addresses"]
            if v.__class__ is dict:
                src["addresses"] = new(Addresses202409)
                src["addresses"].__dict__ = v
            elif v is not None:
                misfit(src, "addresses", v)


from .addresses_202409 import Addresses202409  # noqa: E402
