# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    no_items,
    no_list,
)


class ProductUpdateList(Model):
    product_ids: list[str] = no_items
    exclude_product_ids: list[str] = no_items
    """At most 100 entries."""
    benefit_product_ids: list[str] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "product_ids" in src:
            v = src["product_ids"]
            if v.__class__ is not list:
                no_list(src, "product_ids", v)
        if "exclude_product_ids" in src:
            v = src["exclude_product_ids"]
            if v.__class__ is not list:
                no_list(src, "exclude_product_ids", v)
        if "benefit_product_ids" in src:
            v = src["benefit_product_ids"]
            if v.__class__ is not list:
                no_list(src, "benefit_product_ids", v)
