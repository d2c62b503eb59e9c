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


class Breakdowns(Model):
    affiliate_product_card_attributed_gmv: Money | None = None
    content_breakdown: list[ContentBreakdown] = no_items
    seller_product_card_gmv: Money | None = None
    shop_tab_and_search: ShopTabAndSearch | None = None

    @staticmethod
    def nest(src: dict[str, Any]) -> None:
        if "affiliate_product_card_attributed_gmv" in src:
            v = src["affiliate_product_card_attributed_gmv"]
            if v.__class__ is dict:
                src["affiliate_product_card_attributed_gmv"] = new(Money)
                src["affiliate_product_card_attributed_gmv"].__dict__ = v
            elif v is not None:
                misfit(src, "affiliate_product_card_attributed_gmv", v)
        if "content_breakdown" in src:
            v = src["content_breakdown"]
            adopt_list(src, "content_breakdown", v, ContentBreakdown, ContentBreakdown.nest)
        if "seller_product_card_gmv" in src:
            v = src["seller_product_card_gmv"]
            if v.__class__ is dict:
                src["seller_product_card_gmv"] = new(Money)
                src["seller_product_card_gmv"].__dict__ = v
            elif v is not None:
                misfit(src, "seller_product_card_gmv", v)
        if "shop_tab_and_search" in src:
            v = src["shop_tab_and_search"]
            if v.__class__ is dict:
                ShopTabAndSearch.nest(v)
                src["shop_tab_and_search"] = new(ShopTabAndSearch)
                src["shop_tab_and_search"].__dict__ = v
            elif v is not None:
                misfit(src, "shop_tab_and_search", v)


from .content_breakdown import ContentBreakdown  # noqa: E402
from .money import Money  # noqa: E402
from .shop_tab_and_search import ShopTabAndSearch  # noqa: E402
