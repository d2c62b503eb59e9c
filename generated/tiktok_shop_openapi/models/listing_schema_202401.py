# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new, renamed


class ListingSchema202401(Model):
    category_id: int | None = None
    fields: list[ListingSchemaField] | None = renamed("fileds")

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "fileds", src.get("fileds"), ListingSchemaField.adopt)
        return self


from .listing_schema_field import ListingSchemaField  # noqa: E402
