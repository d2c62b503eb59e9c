# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    absent,
    misfit,
    new,
)


class WarehouseEntry(Model):
    _required = frozenset(
        {
            "id",
        }
    )
    id: str = absent
    entity_id: str | None = None
    name: str | None = None
    effect_status: Literal["ENABLED", "DISABLED", "RESTRICTED"] | str | None = None
    type: Literal["SALES_WAREHOUSE", "RETURN_WAREHOUSE"] | str | None = None
    sub_type: Literal["DOMESTIC_WAREHOUSE", "CB_OVERSEA_WAREHOUSE", "CB_DIRECT_SHIPPING_WAREHOUSE"] | str | None = None
    is_default: bool | None = None
    address: WarehouseEntryAddress | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "address" in src:
            v = src["address"]
            if v.__class__ is dict:
                WarehouseEntryAddress.nest(v)
                src["address"] = new(WarehouseEntryAddress)
                src["address"].__dict__ = v
            elif v is not None:
                misfit(src, "address", v)


from .warehouse_entry_address import WarehouseEntryAddress  # noqa: E402
