# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    no_items,
    no_list,
)


class PlannedGood202409(Model):
    id: str | None = None
    name: str | None = None
    quantity: int | None = None
    reference_code: str | None = None
    sku_ids: list[str] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "sku_ids" in src:
            v = src["sku_ids"]
            if v.__class__ is not list:
                no_list(src, "sku_ids", v)
