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


class TotalAvailableInventoryDistribution(Model):
    campaign_inventory: list[CampaignInventory] = no_items
    creator_inventory: list[CreatorInventory] = no_items
    in_shop_inventory: Stock | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "campaign_inventory" in src:
            v = src["campaign_inventory"]
            adopt_list(src, "campaign_inventory", v, CampaignInventory)
        if "creator_inventory" in src:
            v = src["creator_inventory"]
            adopt_list(src, "creator_inventory", v, CreatorInventory)
        if "in_shop_inventory" in src:
            v = src["in_shop_inventory"]
            if v.__class__ is dict:
                src["in_shop_inventory"] = new(Stock)
                src["in_shop_inventory"].__dict__ = v
            elif v is not None:
                misfit(src, "in_shop_inventory", v)


from .campaign_inventory import CampaignInventory  # noqa: E402
from .creator_inventory import CreatorInventory  # noqa: E402
from .stock import Stock  # noqa: E402
