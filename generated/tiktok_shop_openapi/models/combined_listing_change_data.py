# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, adopt_list, misfit, new


class CombinedListingChangeData(Model):
    combined_listing_id: str | None = None
    products: list[IdRef] | None = None
    status: Literal["LIVE", "SYSTEM_DEACTIVATED", "SELLER_DEACTIVATED", "DELETED"] | str | None = None
    change_type: Literal["CREATE", "UPDATE", "DELETE"] | str | None = None
    added_product_ids: list[str] | None = None
    removed_product_ids: list[str] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "products", src.get("products"), IdRef.adopt)
        v = src.get("added_product_ids")
        if v.__class__ is not list and v is not None:
            misfit(src, "added_product_ids", v)
        v = src.get("removed_product_ids")
        if v.__class__ is not list and v is not None:
            misfit(src, "removed_product_ids", v)
        return self


from .id_ref import IdRef  # noqa: E402
