# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class Categories(Model):
    categories: list[CategoryEntry] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "categories" in src:
            v = src["categories"]
            adopt_list(src, "categories", v, CategoryEntry, CategoryEntry.nest)


from .category_entry import CategoryEntry  # noqa: E402
