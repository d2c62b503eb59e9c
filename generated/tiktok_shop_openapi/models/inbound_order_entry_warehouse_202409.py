# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    no_items,
    no_list,
)


class InboundOrderEntryWarehouse202409(Model):
    fbt_warehouse_id: str | None = None
    """A warehouse of the platform."""
    name: str | None = None
    type: Literal["PLATFORM_WAREHOUSE"] | str | None = None
    warehouse_ids: list[str] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "warehouse_ids" in src:
            v = src["warehouse_ids"]
            if v.__class__ is not list:
                no_list(src, "warehouse_ids", v)
