# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    absent,
    adopt_list,
    no_items,
)


class RecommendedProperty(Model):
    _required = frozenset(
        {
            "id",
            "is_customizable",
            "is_multiple_selection",
            "is_required",
            "name",
            "type",
            "values",
        }
    )
    id: str = absent
    is_customizable: bool = absent
    is_multiple_selection: bool = absent
    is_required: bool = absent
    name: str = absent
    type: Literal["UNSPECIFIED", "KEY_PROPERTY", "SALES_PROPERTY", "PRODUCT_PROPERTY"] | str = absent
    values: list[IdName] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "values" in src:
            v = src["values"]
            adopt_list(src, "values", v, IdName)


from .id_name import IdName  # noqa: E402
