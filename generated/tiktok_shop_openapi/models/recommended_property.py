# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, ClassVar, Literal

from tiktok_shop_runtime.models import Model, adopt_list


class RecommendedProperty(Model):
    _required: ClassVar[frozenset[str]] = frozenset(
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
    id: str | None = None
    is_customizable: bool | None = None
    is_multiple_selection: bool | None = None
    is_required: bool | None = None
    name: str | None = None
    type: Literal["UNSPECIFIED", "KEY_PROPERTY", "SALES_PROPERTY", "PRODUCT_PROPERTY"] | str | None = None
    values: list[IdName] | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "values" in src:
            v = src["values"]
            adopt_list(src, "values", v, IdName)


from .id_name import IdName  # noqa: E402
