# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ListingSchemasResult202401(Model):
    errors: list[CategoryError] = no_items
    listing_schemas: list[ListingSchema202401] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "errors" in src:
            v = src["errors"]
            adopt_list(src, "errors", v, CategoryError, CategoryError.nest)
        if "listing_schemas" in src:
            v = src["listing_schemas"]
            adopt_list(src, "listing_schemas", v, ListingSchema202401, ListingSchema202401.nest)


from .category_error import CategoryError  # noqa: E402
from .listing_schema_202401 import ListingSchema202401  # noqa: E402
