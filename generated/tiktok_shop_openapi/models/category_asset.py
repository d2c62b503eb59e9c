# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class CategoryAsset(Model):
    cipher: str | None = None
    """Goes into `shop_cipher` (or `category_asset_cipher`) of calls for it."""
    target_market: str | None = None
    category: CategoryAssetCategory | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "category" in src:
            v = src["category"]
            if v.__class__ is dict:
                src["category"] = new(CategoryAssetCategory)
                src["category"].__dict__ = v
            elif v is not None:
                misfit(src, "category", v)


from .category_asset_category import CategoryAssetCategory  # noqa: E402
