# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class ReceivedBatch202409(Model):
    defective_quantity: int | None = None
    goods_id: str | None = None
    id: str | None = None
    normal_quantity: int | None = None
    product_ids: list[str] | None = None
    sku_ids: list[str] | None = None
    total_quantity: int | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("product_ids")
        if v.__class__ is not list and v is not None:
            misfit(src, "product_ids", v)
        v = src.get("sku_ids")
        if v.__class__ is not list and v is not None:
            misfit(src, "sku_ids", v)
        return self
