# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
    no_list,
)


class FbtWarehouse(Model):
    fbt_warehouse_id: str | None = None
    """A warehouse of the platform."""
    warehouse_ids: list[str] = no_items
    name: str | None = None
    type: Literal["PLATFORM_WAREHOUSE", "OTHER_WAREHOUSE"] | str | None = None
    subscribed: bool | None = None
    addresses: list[FbtWarehouseAddress] = no_items
    logistics_services: list[LogisticsService] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "warehouse_ids" in src:
            v = src["warehouse_ids"]
            if v.__class__ is not list:
                no_list(src, "warehouse_ids", v)
        if "addresses" in src:
            v = src["addresses"]
            adopt_list(src, "addresses", v, FbtWarehouseAddress)
        if "logistics_services" in src:
            v = src["logistics_services"]
            adopt_list(src, "logistics_services", v, LogisticsService)


from .fbt_warehouse_address import FbtWarehouseAddress  # noqa: E402
from .logistics_service import LogisticsService  # noqa: E402
