# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
from __future__ import annotations

from typing import Any, Self

from .._support import Model, adopt_list, misfit, new


class Breakdowns(Model):
    affiliate_product_card_attributed_gmv: Money | None = None
    content_breakdown: list[ContentBreakdown] | None = None
    seller_product_card_gmv: Money | None = None
    shop_tab_and_search: ShopTabAndSearch | None = None

    @classmethod
    def adopt(cls, src: dict[str, Any]) -> Self:
        self = new(cls)
        self.__dict__ = src
        v = src.get("affiliate_product_card_attributed_gmv")
        if v.__class__ is dict:
            src["affiliate_product_card_attributed_gmv"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "affiliate_product_card_attributed_gmv", v)
        adopt_list(src, "content_breakdown", src.get("content_breakdown"), ContentBreakdown.adopt)
        v = src.get("seller_product_card_gmv")
        if v.__class__ is dict:
            src["seller_product_card_gmv"] = Money.adopt(v)
        elif v is not None:
            misfit(src, "seller_product_card_gmv", v)
        v = src.get("shop_tab_and_search")
        if v.__class__ is dict:
            src["shop_tab_and_search"] = ShopTabAndSearch.adopt(v)
        elif v is not None:
            misfit(src, "shop_tab_and_search", v)
        return self


from .content_breakdown import ContentBreakdown  # noqa: E402
from .money import Money  # noqa: E402
from .shop_tab_and_search import ShopTabAndSearch  # noqa: E402
