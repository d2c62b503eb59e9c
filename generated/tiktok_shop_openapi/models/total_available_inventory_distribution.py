# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, misfit, new


class TotalAvailableInventoryDistribution(Model):
    campaign_inventory: list[CampaignInventory] | None = None
    creator_inventory: list[CreatorInventory] | None = None
    in_shop_inventory: Stock | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        adopt_list(src, "campaign_inventory", src.get("campaign_inventory"), CampaignInventory.adopt)
        adopt_list(src, "creator_inventory", src.get("creator_inventory"), CreatorInventory.adopt)
        v = src.get("in_shop_inventory")
        if v.__class__ is dict:
            src["in_shop_inventory"] = Stock.adopt(v)
        elif v is not None:
            misfit(src, "in_shop_inventory", v)
        return self


from .campaign_inventory import CampaignInventory  # noqa: E402
from .creator_inventory import CreatorInventory  # noqa: E402
from .stock import Stock  # noqa: E402
