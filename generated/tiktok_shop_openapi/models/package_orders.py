# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    no_items,
    no_list,
)


class PackageOrders(Model):
    id: str | None = None
    order_ids: list[str] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "order_ids" in src:
            v = src["order_ids"]
            if v.__class__ is not list:
                no_list(src, "order_ids", v)
