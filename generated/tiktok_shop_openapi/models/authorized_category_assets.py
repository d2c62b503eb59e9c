# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    no_items,
)


class AuthorizedCategoryAssets(Model):
    category_assets: list[CategoryAsset] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "category_assets" in src:
            v = src["category_assets"]
            adopt_list(src, "category_assets", v, CategoryAsset, CategoryAsset.nest)


from .category_asset import CategoryAsset  # noqa: E402
