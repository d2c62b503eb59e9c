# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class ListingSchemasResult202401(Model):
    errors: list[CategoryError] | None = None
    listing_schemas: list[ListingSchema202401] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "errors", src.get("errors"), CategoryError.adopt)
        adopt_list(src, "listing_schemas", src.get("listing_schemas"), ListingSchema202401.adopt)
        return self


from .category_error import CategoryError  # noqa: E402
from .listing_schema_202401 import ListingSchema202401  # noqa: E402
