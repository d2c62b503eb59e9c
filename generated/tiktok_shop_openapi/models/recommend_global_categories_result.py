# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class RecommendGlobalCategoriesResult(Model):
    leaf_category_id: str | None = None
    categories: list[RecommendGlobalCategory] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "categories", src.get("categories"), RecommendGlobalCategory.adopt)
        return self


from .recommend_global_category import RecommendGlobalCategory  # noqa: E402
