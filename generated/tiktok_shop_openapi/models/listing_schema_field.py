# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ListingSchemaField(Model):
    complex_values: list[ComplexValue] = no_items
    id: str | None = None
    name: str | None = None
    options: list[IdName] = no_items
    rules: list[ListingSchemaRule] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "complex_values" in src:
            v = src["complex_values"]
            adopt_list(src, "complex_values", v, ComplexValue, ComplexValue.nest)
        if "options" in src:
            v = src["options"]
            adopt_list(src, "options", v, IdName)
        if "rules" in src:
            v = src["rules"]
            adopt_list(src, "rules", v, ListingSchemaRule)


from .complex_value import ComplexValue  # noqa: E402
from .id_name import IdName  # noqa: E402
from .listing_schema_rule import ListingSchemaRule  # noqa: E402
