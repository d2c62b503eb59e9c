# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
    no_list,
)


class GlobalListingRules(Model):
    listing_methods: list[Literal["GLOBAL_PUBLISHING", "LOCAL_REPLICATION"] | str] = no_items
    inventory_rules: list[InventoryRule] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "listing_methods" in src:
            v = src["listing_methods"]
            if v.__class__ is not list:
                no_list(src, "listing_methods", v)
        if "inventory_rules" in src:
            v = src["inventory_rules"]
            adopt_list(src, "inventory_rules", v, InventoryRule, InventoryRule.nest)


from .inventory_rule import InventoryRule  # noqa: E402
