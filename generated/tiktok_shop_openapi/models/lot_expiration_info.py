# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Literal

from tiktok_shop_runtime.models import (
    Model,
)


class LotExpirationInfo(Model):
    is_lot_control: bool | None = None
    is_expiration_management: bool | None = None
    shelf_life_days: int | None = None
    """In day."""
    inbound_cutoff_days: int | None = None
    expiration_alert_days: int | None = None
    sales_cutoff_days: int | None = None
    handling_method: Literal["STORE_UNITS", "RETURN_TO_SELLER", "DISPOSE"] | str | None = None
