# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class RecommendedProductTexts(Model):
    id: str | None = None
    suggestions: list[Suggestion] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "suggestions" in src:
            v = src["suggestions"]
            adopt_list(src, "suggestions", v, Suggestion, Suggestion.nest)


from .suggestion import Suggestion  # noqa: E402
