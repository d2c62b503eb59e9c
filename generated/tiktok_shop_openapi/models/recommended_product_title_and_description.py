# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class RecommendedProductTitleAndDescription(Model):
    products: list[RecommendedProductTexts] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "products" in src:
            v = src["products"]
            adopt_list(src, "products", v, RecommendedProductTexts, RecommendedProductTexts.nest)


from .recommended_product_texts import RecommendedProductTexts  # noqa: E402
