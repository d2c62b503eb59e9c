# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class ProductSuggestion(Model):
    seo_words: list[SeoWord] | None = None
    smart_texts: list[SeoWord] | None = None
    images: list[ProductSuggestionImage] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "seo_words", src.get("seo_words"), SeoWord.adopt)
        adopt_list(src, "smart_texts", src.get("smart_texts"), SeoWord.adopt)
        adopt_list(src, "images", src.get("images"), ProductSuggestionImage.adopt)
        return self


from .product_suggestion_image import ProductSuggestionImage  # noqa: E402
from .seo_word import SeoWord  # noqa: E402
