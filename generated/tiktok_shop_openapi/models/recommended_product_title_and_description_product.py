# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class RecommendedProductTitleAndDescriptionProduct(Model):
    id: str | None = None
    suggestions: list[Suggestion] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "suggestions", src.get("suggestions"), Suggestion.adopt)
        return self


from .suggestion import Suggestion  # noqa: E402
