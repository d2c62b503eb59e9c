# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal, Self

from .._support import Model, adopt_list, misfit, new


class ProductDiagnosis(Model):
    field: Literal["TITLE", "DESCRIPTION", "IMAGE", "ATTRIBUTE", "SIZE_CHART"] | str | None = None
    diagnosis_results: list[DiagnosisResult] | None = None
    suggestion: ProductSuggestion | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "diagnosis_results", src.get("diagnosis_results"), DiagnosisResult.adopt)
        v = src.get("suggestion")
        if v.__class__ is dict:
            src["suggestion"] = ProductSuggestion.adopt(v)
        elif v is not None:
            misfit(src, "suggestion", v)
        return self


from .diagnosis_result import DiagnosisResult  # noqa: E402
from .product_suggestion import ProductSuggestion  # noqa: E402
