# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, adopt_list, misfit, new


class GlobalListingRules(Model):
    listing_methods: list[Literal["GLOBAL_PUBLISHING", "LOCAL_REPLICATION"] | str] | None = None
    inventory_rules: list[InventoryRule] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("listing_methods")
        if v.__class__ is not list and v is not None:
            misfit(src, "listing_methods", v)
        adopt_list(src, "inventory_rules", src.get("inventory_rules"), InventoryRule.adopt)
        return self


from .inventory_rule import InventoryRule  # noqa: E402
