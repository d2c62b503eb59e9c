# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, adopt_list, new, renamed


class CategoryAttribute(Model):
    id: str | None = None
    name: str | None = None
    type: Literal["SALES_PROPERTY", "PRODUCT_PROPERTY"] | str | None = None
    is_required: bool | None = renamed("is_requried")
    values: list[CategoryAttributeValue] | None = None
    value_data_format: Literal["POSITIVE_INT_OR_DECIMAL"] | str | None = None
    is_customizable: bool | None = None
    requirement_conditions: list[AttributeRequirementCondition] | None = None
    is_multiple_selection: bool | None = None
    metric_standards: list[MetricStandard] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "values", src.get("values"), CategoryAttributeValue.adopt)
        adopt_list(
            src, "requirement_conditions", src.get("requirement_conditions"), AttributeRequirementCondition.adopt
        )
        adopt_list(src, "metric_standards", src.get("metric_standards"), MetricStandard.adopt)
        return self


from .attribute_requirement_condition import AttributeRequirementCondition  # noqa: E402
from .category_attribute_value import CategoryAttributeValue  # noqa: E402
from .metric_standard import MetricStandard  # noqa: E402
