# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, adopt_list, misfit, new, renamed


class GlobalAttribute(Model):
    id: str | None = None
    name: str | None = None
    type: Literal["SALES_PROPERTY", "PRODUCT_PROPERTY"] | str | None = None
    is_required: bool | None = renamed("is_requried")
    values: list[IdName] | None = None
    is_multiple_selection: bool | None = None
    is_customizable: bool | None = None
    requirement_conditions: list[RequirementCondition] | None = None
    optional_regions: (
        list[
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
        ]
        | None
    ) = None
    required_regions: (
        list[
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
        ]
        | None
    ) = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "values", src.get("values"), IdName.adopt)
        adopt_list(src, "requirement_conditions", src.get("requirement_conditions"), RequirementCondition.adopt)
        v = src.get("optional_regions")
        if v.__class__ is not list and v is not None:
            misfit(src, "optional_regions", v)
        v = src.get("required_regions")
        if v.__class__ is not list and v is not None:
            misfit(src, "required_regions", v)
        return self


from .id_name import IdName  # noqa: E402
from .requirement_condition import RequirementCondition  # noqa: E402
