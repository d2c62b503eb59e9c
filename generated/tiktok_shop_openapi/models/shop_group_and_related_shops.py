# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, misfit, new


class ShopGroupAndRelatedShops(Model):
    shop_group_data: ShopGroupData | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("shop_group_data")
        if v.__class__ is dict:
            src["shop_group_data"] = ShopGroupData.adopt(v)
        elif v is not None:
            misfit(src, "shop_group_data", v)
        return self


from .shop_group_data import ShopGroupData  # noqa: E402
