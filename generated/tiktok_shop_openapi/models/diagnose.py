# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    misfit,
    new,
    no_items,
)


class Diagnose(Model):
    field: Literal["TITLE", "DESCRIPTION", "IMAGE", "ATTRIBUTE", "SIZE_CHART"] | str | None = None
    diagnosis_results: list[DiagnosisResult] = no_items
    suggestions: ProductSuggestion | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "diagnosis_results" in src:
            v = src["diagnosis_results"]
            adopt_list(src, "diagnosis_results", v, DiagnosisResult)
        if "suggestions" in src:
            v = src["suggestions"]
            if v.__class__ is dict:
                ProductSuggestion.nest(v)
                src["suggestions"] = new(ProductSuggestion)
                src["suggestions"].__dict__ = v
            elif v is not None:
                misfit(src, "suggestions", v)


from .diagnosis_result import DiagnosisResult  # noqa: E402
from .product_suggestion import ProductSuggestion  # noqa: E402
