# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, new


class AuthorizedCategoryAssets(Model):
    category_assets: list[CategoryAsset] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "category_assets", src.get("category_assets"), CategoryAsset.adopt)
        return self


from .category_asset import CategoryAsset  # noqa: E402
