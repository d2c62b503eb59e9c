# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    no_items,
    no_list,
)


class AdvancedFilter(Model):
    category_pro: list[str] = no_items
    """Only in US."""
    creator_level: list[str] = no_items
    language: list[str] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "category_pro" in src:
            v = src["category_pro"]
            if v.__class__ is not list:
                no_list(src, "category_pro", v)
        if "creator_level" in src:
            v = src["creator_level"]
            if v.__class__ is not list:
                no_list(src, "creator_level", v)
        if "language" in src:
            v = src["language"]
            if v.__class__ is not list:
                no_list(src, "language", v)
