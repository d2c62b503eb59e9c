# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Literal

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class Suggestion(Model):
    field: Literal["TITLE", "DESCRIPTION"] | str | None = None
    items: list[SeoWord] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "items" in src:
            v = src["items"]
            adopt_list(src, "items", v, SeoWord)


from .seo_word import SeoWord  # noqa: E402
