# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, misfit, new


class GlobalListingMethodChangeData(Model):
    global_product_id: str | None = None
    local_product_id: list[str] | None = None
    listing_method: Literal["GLOBAL_PUBLISHING", "LOCAL_REPLICATION"] | str | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("local_product_id")
        if v.__class__ is not list and v is not None:
            misfit(src, "local_product_id", v)
        return self
