# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class GlobalCategories(Model):
    categories: list[GlobalCategory] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "categories" in src:
            v = src["categories"]
            adopt_list(src, "categories", v, GlobalCategory, GlobalCategory.nest)


from .global_category import GlobalCategory  # noqa: E402
