# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class RecommendCategoryResult(Model):
    categories: list[RecommendCategory] = no_items
    leaf_category_id: str | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "categories" in src:
            v = src["categories"]
            adopt_list(src, "categories", v, RecommendCategory, RecommendCategory.nest)


from .recommend_category import RecommendCategory  # noqa: E402
