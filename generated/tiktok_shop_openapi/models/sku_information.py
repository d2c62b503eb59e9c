# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, misfit, new


class SkuInformation(Model):
    sku_name: str | None = None
    sku_id: str | None = None
    inventory: SkuInformationInventory | None = None
    base_price: BasePrice | None = None
    region_prices: list[BasePrice] | None = None
    properties: list[SkuInformationProperty] | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("inventory")
        if v.__class__ is dict:
            src["inventory"] = SkuInformationInventory.adopt(v)
        elif v is not None:
            misfit(src, "inventory", v)
        v = src.get("base_price")
        if v.__class__ is dict:
            src["base_price"] = BasePrice.adopt(v)
        elif v is not None:
            misfit(src, "base_price", v)
        adopt_list(src, "region_prices", src.get("region_prices"), BasePrice.adopt)
        adopt_list(src, "properties", src.get("properties"), SkuInformationProperty.adopt)
        return self


from .base_price import BasePrice  # noqa: E402
from .sku_information_inventory import SkuInformationInventory  # noqa: E402
from .sku_information_property import SkuInformationProperty  # noqa: E402
