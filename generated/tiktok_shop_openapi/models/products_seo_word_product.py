# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class ProductsSeoWordProduct(Model):
    id: str | None = None
    seo_words: list[SeoWord] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "seo_words" in src:
            v = src["seo_words"]
            adopt_list(src, "seo_words", v, SeoWord)


from .seo_word import SeoWord  # noqa: E402
