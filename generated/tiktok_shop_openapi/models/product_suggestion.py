# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ProductSuggestion(Model):
    seo_words: list[SeoWord] = no_items
    smart_texts: list[SeoWord] = no_items
    images: list[ProductSuggestionImage] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "seo_words" in src:
            v = src["seo_words"]
            adopt_list(src, "seo_words", v, SeoWord)
        if "smart_texts" in src:
            v = src["smart_texts"]
            adopt_list(src, "smart_texts", v, SeoWord)
        if "images" in src:
            v = src["images"]
            adopt_list(src, "images", v, ProductSuggestionImage)


from .product_suggestion_image import ProductSuggestionImage  # noqa: E402
from .seo_word import SeoWord  # noqa: E402
