# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    misfit,
    new,
)


class ShopGroupAndRelatedShops(Model):
    shop_group_data: ShopGroupData | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "shop_group_data" in src:
            v = src["shop_group_data"]
            if v.__class__ is dict:
                ShopGroupData.nest(v)
                src["shop_group_data"] = new(ShopGroupData)
                src["shop_group_data"].__dict__ = v
            elif v is not None:
                misfit(src, "shop_group_data", v)


from .shop_group_data import ShopGroupData  # noqa: E402
