# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    no_items,
    no_list,
)


class ProductCreationData(Model):
    product_id: int | None = None
    product_types: list[Literal["COMBINED_PRODUCT", "GPR_PRODUCT"] | str] = no_items
    update_time: int | None = None
    """Unix seconds."""

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "product_types" in src:
            v = src["product_types"]
            if v.__class__ is not list:
                no_list(src, "product_types", v)
