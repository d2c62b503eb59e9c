# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ComplexValue(Model):
    id: str | None = None
    name: str | None = None
    options: list[IdName] = no_items
    rules: list[ListingSchemaRule] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "options" in src:
            v = src["options"]
            adopt_list(src, "options", v, IdName)
        if "rules" in src:
            v = src["rules"]
            adopt_list(src, "rules", v, ListingSchemaRule)


from .id_name import IdName  # noqa: E402
from .listing_schema_rule import ListingSchemaRule  # noqa: E402
