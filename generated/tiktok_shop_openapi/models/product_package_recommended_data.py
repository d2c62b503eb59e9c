# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class ProductPackageRecommendedData(Model):
    product_id: str | None = None
    abnormality_types: list[str] | None = None
    weight_recommendation: WeightRecommendation | None = None
    dimension_recommendation: DimensionRecommendation | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("abnormality_types")
        if v.__class__ is not list and v is not None:
            misfit(src, "abnormality_types", v)
        v = src.get("weight_recommendation")
        if v.__class__ is dict:
            src["weight_recommendation"] = WeightRecommendation.adopt(v)
        elif v is not None:
            misfit(src, "weight_recommendation", v)
        v = src.get("dimension_recommendation")
        if v.__class__ is dict:
            src["dimension_recommendation"] = DimensionRecommendation.adopt(v)
        elif v is not None:
            misfit(src, "dimension_recommendation", v)
        return self


from .dimension_recommendation import DimensionRecommendation  # noqa: E402
from .weight_recommendation import WeightRecommendation  # noqa: E402
