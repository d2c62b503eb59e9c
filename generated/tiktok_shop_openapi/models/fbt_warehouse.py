# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, adopt_list, misfit, new


class FbtWarehouse(Model):
    fbt_warehouse_id: str | None = None
    """A warehouse of the platform."""
    warehouse_ids: list[str] | None = None
    name: str | None = None
    type: Literal["PLATFORM_WAREHOUSE", "OTHER_WAREHOUSE"] | str | None = None
    subscribed: bool | None = None
    addresses: list[FbtWarehouseAddress] | None = None
    logistics_services: list[LogisticsService] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("warehouse_ids")
        if v.__class__ is not list and v is not None:
            misfit(src, "warehouse_ids", v)
        adopt_list(src, "addresses", src.get("addresses"), FbtWarehouseAddress.adopt)
        adopt_list(src, "logistics_services", src.get("logistics_services"), LogisticsService.adopt)
        return self


from .fbt_warehouse_address import FbtWarehouseAddress  # noqa: E402
from .logistics_service import LogisticsService  # noqa: E402
