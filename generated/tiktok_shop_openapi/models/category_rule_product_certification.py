# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    misfit,
    new,
    no_items,
)


class CategoryRuleProductCertification(Model):
    id: str | None = None
    name: str | None = None
    is_required: bool | None = None
    document_details: str | None = None
    sample_image_url: str | None = None
    requirement_conditions: list[AttributeRequirementCondition] = no_items
    expiration_date: RequirementFlag | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "requirement_conditions" in src:
            v = src["requirement_conditions"]
            adopt_list(src, "requirement_conditions", v, AttributeRequirementCondition)
        if "expiration_date" in src:
            v = src["expiration_date"]
            if v.__class__ is dict:
                src["expiration_date"] = new(RequirementFlag)
                src["expiration_date"].__dict__ = v
            elif v is not None:
                misfit(src, "expiration_date", v)


from .attribute_requirement_condition import AttributeRequirementCondition  # noqa: E402
from .requirement_flag import RequirementFlag  # noqa: E402
