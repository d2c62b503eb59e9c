# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import Model, adopt_list, misfit


class CombinedListingChangeData(Model):
    combined_listing_id: str | None = None
    products: list[IdRef] | None = None
    status: Literal["LIVE", "SYSTEM_DEACTIVATED", "SELLER_DEACTIVATED", "DELETED"] | str | None = None
    change_type: Literal["CREATE", "UPDATE", "DELETE"] | str | None = None
    added_product_ids: list[str] | None = None
    removed_product_ids: list[str] | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "products" in src:
            v = src["products"]
            adopt_list(src, "products", v, IdRef)
        if "added_product_ids" in src:
            v = src["added_product_ids"]
            if v.__class__ is not list and v is not None:
                misfit(src, "added_product_ids", v)
        if "removed_product_ids" in src:
            v = src["removed_product_ids"]
            if v.__class__ is not list and v is not None:
                misfit(src, "removed_product_ids", v)


from .id_ref import IdRef  # noqa: E402
