# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
    no_items,
    no_list,
)


class ProductPackageRecommendedData(Model):
    product_id: str | None = None
    abnormality_types: list[str] = no_items
    weight_recommendation: WeightRecommendation | None = None
    dimension_recommendation: DimensionRecommendation | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "abnormality_types" in src:
            v = src["abnormality_types"]
            if v.__class__ is not list:
                no_list(src, "abnormality_types", v)
        if "weight_recommendation" in src:
            v = src["weight_recommendation"]
            if v.__class__ is dict:
                WeightRecommendation.nest(v)
                src["weight_recommendation"] = new(WeightRecommendation)
                src["weight_recommendation"].__dict__ = v
            elif v is not None:
                misfit(src, "weight_recommendation", v)
        if "dimension_recommendation" in src:
            v = src["dimension_recommendation"]
            if v.__class__ is dict:
                DimensionRecommendation.nest(v)
                src["dimension_recommendation"] = new(DimensionRecommendation)
                src["dimension_recommendation"].__dict__ = v
            elif v is not None:
                misfit(src, "dimension_recommendation", v)


from .dimension_recommendation import DimensionRecommendation  # noqa: E402
from .weight_recommendation import WeightRecommendation  # noqa: E402
