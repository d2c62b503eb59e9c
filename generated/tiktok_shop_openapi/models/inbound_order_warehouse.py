# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, misfit, new


class InboundOrderWarehouse(Model):
    fbt_warehouse_id: str | None = None
    """A warehouse of the platform."""
    business_warehouse_ids: list[str] | None = None
    name: str | None = None
    type: Literal["HUB", "FC"] | str | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("business_warehouse_ids")
        if v.__class__ is not list and v is not None:
            misfit(src, "business_warehouse_ids", v)
        return self
