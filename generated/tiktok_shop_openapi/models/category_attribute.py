# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
    renamed,
)


class CategoryAttribute(Model):
    id: str | None = None
    name: str | None = None
    type: Literal["SALES_PROPERTY", "PRODUCT_PROPERTY"] | str | None = None
    is_required: bool | None = renamed("is_requried")
    values: list[CategoryAttributeValue] = no_items
    value_data_format: Literal["POSITIVE_INT_OR_DECIMAL"] | str | None = None
    is_customizable: bool | None = None
    requirement_conditions: list[AttributeRequirementCondition] = no_items
    is_multiple_selection: bool | None = None
    metric_standards: list[MetricStandard] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "values" in src:
            v = src["values"]
            adopt_list(src, "values", v, CategoryAttributeValue)
        if "requirement_conditions" in src:
            v = src["requirement_conditions"]
            adopt_list(src, "requirement_conditions", v, AttributeRequirementCondition)
        if "metric_standards" in src:
            v = src["metric_standards"]
            adopt_list(src, "metric_standards", v, MetricStandard, MetricStandard.nest)


from .attribute_requirement_condition import AttributeRequirementCondition  # noqa: E402
from .category_attribute_value import CategoryAttributeValue  # noqa: E402
from .metric_standard import MetricStandard  # noqa: E402
