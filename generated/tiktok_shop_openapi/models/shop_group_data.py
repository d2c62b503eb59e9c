# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, misfit, new


class ShopGroupData(Model):
    shop_group: ShopGroup | None = None
    shops: list[ShopGroupDataShop] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("shop_group")
        if v.__class__ is dict:
            src["shop_group"] = ShopGroup.adopt(v)
        elif v is not None:
            misfit(src, "shop_group", v)
        adopt_list(src, "shops", src.get("shops"), ShopGroupDataShop.adopt)
        return self


from .shop_group import ShopGroup  # noqa: E402
from .shop_group_data_shop import ShopGroupDataShop  # noqa: E402
