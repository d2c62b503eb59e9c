# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, adopt_list, misfit, new


class GlobalCategoryRuleProductCertification(Model):
    id: str | None = None
    name: str | None = None
    is_required: bool | None = None
    sample_image_url: str | None = None
    required_regions: (
        list[Literal["DE", "ES", "FR", "GB", "ID", "IT", "IE", "JP", "MY", "PH", "SG", "TH", "US", "VN", "MX"] | str]
        | None
    ) = None
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
                "IE",
                "IT",
                "JP",
                "MX",
                "MY",
                "NL",
                "PH",
                "PL",
                "PT",
                "SG",
                "TH",
                "US",
                "VN",
            ]
            | str
        ]
        | None
    ) = None
    requirement_conditions: list[RequirementCondition] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("required_regions")
        if v.__class__ is not list and v is not None:
            misfit(src, "required_regions", v)
        v = src.get("optional_regions")
        if v.__class__ is not list and v is not None:
            misfit(src, "optional_regions", v)
        adopt_list(src, "requirement_conditions", src.get("requirement_conditions"), RequirementCondition.adopt)
        return self


from .requirement_condition import RequirementCondition  # noqa: E402
