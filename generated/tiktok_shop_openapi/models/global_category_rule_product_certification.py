# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
    no_list,
)


class GlobalCategoryRuleProductCertification(Model):
    id: str | None = None
    name: str | None = None
    is_required: bool | None = None
    sample_image_url: str | None = None
    required_regions: list[
        Literal["DE", "ES", "FR", "GB", "ID", "IT", "IE", "JP", "MY", "PH", "SG", "TH", "US", "VN", "MX"] | str
    ] = no_items
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
    ] = no_items
    requirement_conditions: list[RequirementCondition] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "required_regions" in src:
            v = src["required_regions"]
            if v.__class__ is not list:
                no_list(src, "required_regions", v)
        if "optional_regions" in src:
            v = src["optional_regions"]
            if v.__class__ is not list:
                no_list(src, "optional_regions", v)
        if "requirement_conditions" in src:
            v = src["requirement_conditions"]
            adopt_list(src, "requirement_conditions", v, RequirementCondition)


from .requirement_condition import RequirementCondition  # noqa: E402
