# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class CheckListingPrerequisitesResult202309(Model):
    shop: CheckListingPrerequisiteShop202309 | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("shop")
        if v.__class__ is dict:
            src["shop"] = CheckListingPrerequisiteShop202309.adopt(v)
        elif v is not None:
            misfit(src, "shop", v)
        return self


from .check_listing_prerequisite_shop_202309 import CheckListingPrerequisiteShop202309  # noqa: E402
