# Made by openapi-python-client and openapi/codegen from openapi/dist: do not edit; run `make generate`.
"""
The data models, each imported when it is first used.

There is no ``__all__``: a star import would load every model.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .count_answer import CountAnswer as CountAnswer
    from .creator_product import CreatorProduct as CreatorProduct
    from .creator_product_page import CreatorProductPage as CreatorProductPage
    from .creator_totals import CreatorTotals as CreatorTotals
    from .creator_totals_answer import CreatorTotalsAnswer as CreatorTotalsAnswer
    from .credits_ import Credits as Credits
    from .credits_answer import CreditsAnswer as CreditsAnswer
    from .explored_entity import ExploredEntity as ExploredEntity
    from .explored_entity_page import ExploredEntityPage as ExploredEntityPage
    from .explored_product import ExploredProduct as ExploredProduct
    from .explored_product_page import ExploredProductPage as ExploredProductPage
    from .explored_shop import ExploredShop as ExploredShop
    from .explored_shop_page import ExploredShopPage as ExploredShopPage
    from .meta import Meta as Meta
    from .product import Product as Product
    from .product_answer import ProductAnswer as ProductAnswer
    from .product_day import ProductDay as ProductDay
    from .product_history_answer import ProductHistoryAnswer as ProductHistoryAnswer
    from .product_totals import ProductTotals as ProductTotals
    from .product_totals_answer import ProductTotalsAnswer as ProductTotalsAnswer
    from .shop import Shop as Shop
    from .shop_answer import ShopAnswer as ShopAnswer
    from .shop_product import ShopProduct as ShopProduct
    from .shop_product_page import ShopProductPage as ShopProductPage
    from .shop_totals import ShopTotals as ShopTotals
    from .shop_totals_answer import ShopTotalsAnswer as ShopTotalsAnswer
    from .suggestion import Suggestion as Suggestion
    from .suggestions_answer import SuggestionsAnswer as SuggestionsAnswer
    from .video import Video as Video
    from .video_answer import VideoAnswer as VideoAnswer
    from .video_metrics import VideoMetrics as VideoMetrics
    from .video_metrics_answer import VideoMetricsAnswer as VideoMetricsAnswer

_MODULES = {
    "CountAnswer": "count_answer",
    "CreatorProduct": "creator_product",
    "CreatorProductPage": "creator_product_page",
    "CreatorTotals": "creator_totals",
    "CreatorTotalsAnswer": "creator_totals_answer",
    "Credits": "credits_",
    "CreditsAnswer": "credits_answer",
    "ExploredEntity": "explored_entity",
    "ExploredEntityPage": "explored_entity_page",
    "ExploredProduct": "explored_product",
    "ExploredProductPage": "explored_product_page",
    "ExploredShop": "explored_shop",
    "ExploredShopPage": "explored_shop_page",
    "Meta": "meta",
    "Product": "product",
    "ProductAnswer": "product_answer",
    "ProductDay": "product_day",
    "ProductHistoryAnswer": "product_history_answer",
    "ProductTotals": "product_totals",
    "ProductTotalsAnswer": "product_totals_answer",
    "Shop": "shop",
    "ShopAnswer": "shop_answer",
    "ShopProduct": "shop_product",
    "ShopProductPage": "shop_product_page",
    "ShopTotals": "shop_totals",
    "ShopTotalsAnswer": "shop_totals_answer",
    "Suggestion": "suggestion",
    "SuggestionsAnswer": "suggestions_answer",
    "Video": "video",
    "VideoAnswer": "video_answer",
    "VideoMetrics": "video_metrics",
    "VideoMetricsAnswer": "video_metrics_answer",
}

# a __getattr__ that type checkers see would make them accept any name
if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        module = _MODULES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        found = getattr(import_module(f".{module}", __name__), name)
        globals()[name] = found
        return found


def __dir__() -> list[str]:
    return sorted(_MODULES)
