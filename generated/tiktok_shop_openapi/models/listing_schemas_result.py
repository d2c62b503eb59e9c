# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ListingSchemasResult(Model):
    errors: list[CategoryError] = no_items
    listing_schemas: list[ListingSchema] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "errors" in src:
            v = src["errors"]
            adopt_list(src, "errors", v, CategoryError, CategoryError.nest)
        if "listing_schemas" in src:
            v = src["listing_schemas"]
            adopt_list(src, "listing_schemas", v, ListingSchema, ListingSchema.nest)


from .category_error import CategoryError  # noqa: E402
from .listing_schema import ListingSchema  # noqa: E402
