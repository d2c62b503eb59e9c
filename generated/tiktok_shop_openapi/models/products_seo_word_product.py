# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class ProductsSeoWordProduct(Model):
    id: str | None = None
    seo_words: list[SeoWord] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "seo_words", src.get("seo_words"), SeoWord.adopt)
        return self


from .seo_word import SeoWord  # noqa: E402
