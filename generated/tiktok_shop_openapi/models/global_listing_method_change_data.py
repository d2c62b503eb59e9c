# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    no_items,
    no_list,
)


class GlobalListingMethodChangeData(Model):
    global_product_id: str | None = None
    local_product_id: list[str] = no_items
    listing_method: Literal["GLOBAL_PUBLISHING", "LOCAL_REPLICATION"] | str | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "local_product_id" in src:
            v = src["local_product_id"]
            if v.__class__ is not list:
                no_list(src, "local_product_id", v)
