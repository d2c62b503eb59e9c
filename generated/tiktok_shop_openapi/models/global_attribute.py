# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
    no_list,
    renamed,
)


class GlobalAttribute(Model):
    id: str | None = None
    name: str | None = None
    type: Literal["SALES_PROPERTY", "PRODUCT_PROPERTY"] | str | None = None
    is_required: bool | None = renamed("is_requried")
    values: list[IdName] = no_items
    is_multiple_selection: bool | None = None
    is_customizable: bool | None = None
    requirement_conditions: list[RequirementCondition] = no_items
    optional_regions: list[
        Literal[
            "AT",
            "BE",
            "CZ",
            "DE",
            "ES",
            "FR",
            "GB",
            "GR",
            "HU",
            "ID",
            "IT",
            "IE",
            "JP",
            "MY",
            "NL",
            "PH",
            "PL",
            "PT",
            "SG",
            "TH",
            "US",
            "VN",
            "MX",
        ]
        | str
    ] = no_items
    required_regions: list[
        Literal[
            "AT",
            "BE",
            "CZ",
            "DE",
            "ES",
            "FR",
            "GB",
            "GR",
            "HU",
            "ID",
            "IT",
            "IE",
            "JP",
            "MY",
            "NL",
            "PH",
            "PL",
            "PT",
            "SG",
            "TH",
            "US",
            "VN",
            "MX",
        ]
        | str
    ] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "values" in src:
            v = src["values"]
            adopt_list(src, "values", v, IdName)
        if "requirement_conditions" in src:
            v = src["requirement_conditions"]
            adopt_list(src, "requirement_conditions", v, RequirementCondition)
        if "optional_regions" in src:
            v = src["optional_regions"]
            if v.__class__ is not list:
                no_list(src, "optional_regions", v)
        if "required_regions" in src:
            v = src["required_regions"]
            if v.__class__ is not list:
                no_list(src, "required_regions", v)


from .id_name import IdName  # noqa: E402
from .requirement_condition import RequirementCondition  # noqa: E402
