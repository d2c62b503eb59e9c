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


class SkuInformation(Model):
    sku_name: str | None = None
    sku_id: str | None = None
    inventory: SkuInformationInventory | None = None
    base_price: BasePrice | None = None
    region_prices: list[BasePrice] = no_items
    properties: list[SkuInformationProperty] = no_items

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "inventory" in src:
            v = src["inventory"]
            if v.__class__ is dict:
                src["inventory"] = new(SkuInformationInventory)
                src["inventory"].__dict__ = v
            elif v is not None:
                misfit(src, "inventory", v)
        if "base_price" in src:
            v = src["base_price"]
            if v.__class__ is dict:
                src["base_price"] = new(BasePrice)
                src["base_price"].__dict__ = v
            elif v is not None:
                misfit(src, "base_price", v)
        if "region_prices" in src:
            v = src["region_prices"]
            adopt_list(src, "region_prices", v, BasePrice)
        if "properties" in src:
            v = src["properties"]
            adopt_list(src, "properties", v, SkuInformationProperty)


from .base_price import BasePrice  # noqa: E402
from .sku_information_inventory import SkuInformationInventory  # noqa: E402
from .sku_information_property import SkuInformationProperty  # noqa: E402
