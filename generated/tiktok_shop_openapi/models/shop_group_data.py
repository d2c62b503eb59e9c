# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any

from tiktok_shop_runtime.models import (
    Model,
    adopt_list,
    misfit,
    new,
    no_items,
)


class ShopGroupData(Model):
    shop_group: ShopGroup | None = None
    shops: list[ShopGroupDataShop] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "shop_group" in src:
            v = src["shop_group"]
            if v.__class__ is dict:
                src["shop_group"] = new(ShopGroup)
                src["shop_group"].__dict__ = v
            elif v is not None:
                misfit(src, "shop_group", v)
        if "shops" in src:
            v = src["shops"]
            adopt_list(src, "shops", v, ShopGroupDataShop)


from .shop_group import ShopGroup  # noqa: E402
from .shop_group_data_shop import ShopGroupDataShop  # noqa: E402
