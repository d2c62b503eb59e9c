"""Products: words to be found by, and better titles, for the products that were asked about."""

from __future__ import annotations

from typing import Any

from tiktok_shop_emulator.handlers.arguments import PARAMETER, business_of, refuse, strings
from tiktok_shop_emulator.handlers.registry import handles
from tiktok_shop_emulator.request import EmulatedRequest
from tiktok_shop_emulator.world import World, catalogue
from tiktok_shop_emulator.world.products import Product

Json = dict[str, Any]


def _asked(request: EmulatedRequest, world: World) -> list[tuple[str, Product | None]]:
    """Return the ids in the question, each with the shop's product; ``None`` where it has none of that id."""
    wanted = strings(request.query.get("product_ids"))
    if not wanted:
        refuse(PARAMETER, "Invalid parameter 'product_ids'. At least one id is required.")
    products = business_of(request, world).products
    return [(product_id, products.get(product_id)) for product_id in wanted]


@handles("get_products_seo_words")
def get_products_seo_words(request: EmulatedRequest, world: World) -> Json:
    """List words for each product, from its category and its title."""
    names = {row[0]: row[2] for row in catalogue.CATEGORIES}

    def words(product: Product | None) -> list[Json]:
        if product is None:
            return []
        kind = names.get(product["category_id"], "").lower()
        return [
            {"text": text} for text in (kind, f"best {kind}", product["title"].split(",")[0].lower()) if text
        ]

    return {"products": [{"id": one, "seo_words": words(found)} for one, found in _asked(request, world)]}


@handles("get_recommended_product_title_and_description")
def get_recommended_product_title_and_description(request: EmulatedRequest, world: World) -> Json:
    """Propose a title and a description for each product."""

    def suggestions(product: Product | None) -> list[Json]:
        if product is None:
            return []
        title = f"{product['title'].split(',')[0]}, fast delivery"
        return [
            {"field": "TITLE", "items": [{"text": title}]},
            {"field": "DESCRIPTION", "items": [{"text": f"{title}. {product['title']}."}]},
        ]

    return {
        "products": [{"id": one, "suggestions": suggestions(found)} for one, found in _asked(request, world)]
    }
