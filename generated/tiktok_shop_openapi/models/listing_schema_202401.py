# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    renamed_list,
)


class ListingSchema202401(Model):
    category_id: int | None = None
    fields: list[ListingSchemaField] = renamed_list("fileds")

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "fileds" in src:
            v = src["fileds"]
            adopt_list(src, "fileds", v, ListingSchemaField, ListingSchemaField.nest)


from .listing_schema_field import ListingSchemaField  # noqa: E402
