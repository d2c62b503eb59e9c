# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class CategoryAsset(Model):
    cipher: str | None = None
    """Goes into `shop_cipher` (or `category_asset_cipher`) of calls for it."""
    target_market: str | None = None
    category: CategoryAssetCategory | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("category")
        if v.__class__ is dict:
            src["category"] = CategoryAssetCategory.adopt(v)
        elif v is not None:
            misfit(src, "category", v)
        return self


from .category_asset_category import CategoryAssetCategory  # noqa: E402
