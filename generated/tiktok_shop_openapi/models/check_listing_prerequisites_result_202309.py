# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class CheckListingPrerequisitesResult202309(Model):
    shop: CheckListingPrerequisiteShop202309 | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "shop" in src:
            v = src["shop"]
            if v.__class__ is dict:
                CheckListingPrerequisiteShop202309.nest(v)
                src["shop"] = new(CheckListingPrerequisiteShop202309)
                src["shop"].__dict__ = v
            elif v is not None:
                misfit(src, "shop", v)


from .check_listing_prerequisite_shop_202309 import CheckListingPrerequisiteShop202309  # noqa: E402
