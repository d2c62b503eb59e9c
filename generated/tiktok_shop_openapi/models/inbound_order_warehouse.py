# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    no_items,
    no_list,
)


class InboundOrderWarehouse(Model):
    fbt_warehouse_id: str | None = None
    """A warehouse of the platform."""
    business_warehouse_ids: list[str] = no_items
    name: str | None = None
    type: Literal["HUB", "FC"] | str | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "business_warehouse_ids" in src:
            v = src["business_warehouse_ids"]
            if v.__class__ is not list:
                no_list(src, "business_warehouse_ids", v)
