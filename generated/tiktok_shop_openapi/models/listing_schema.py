# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ListingSchema(Model):
    category_id: int | None = None
    fields: list[ListingSchemaField] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "fields" in src:
            v = src["fields"]
            adopt_list(src, "fields", v, ListingSchemaField, ListingSchemaField.nest)


from .listing_schema_field import ListingSchemaField  # noqa: E402
