# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
    no_list,
)


class CombinedListingChangeData(Model):
    combined_listing_id: str | None = None
    products: list[IdRef] = no_items
    status: Literal["LIVE", "SYSTEM_DEACTIVATED", "SELLER_DEACTIVATED", "DELETED"] | str | None = None
    change_type: Literal["CREATE", "UPDATE", "DELETE"] | str | None = None
    added_product_ids: list[str] = no_items
    removed_product_ids: list[str] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "products" in src:
            v = src["products"]
            adopt_list(src, "products", v, IdRef)
        if "added_product_ids" in src:
            v = src["added_product_ids"]
            if v.__class__ is not list:
                no_list(src, "added_product_ids", v)
        if "removed_product_ids" in src:
            v = src["removed_product_ids"]
            if v.__class__ is not list:
                no_list(src, "removed_product_ids", v)


from .id_ref import IdRef  # noqa: E402
