# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class ListingSchema(Model):
    category_id: int | None = None
    fields: list[ListingSchemaField] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "fields", src.get("fields"), ListingSchemaField.adopt)
        return self


from .listing_schema_field import ListingSchemaField  # noqa: E402
