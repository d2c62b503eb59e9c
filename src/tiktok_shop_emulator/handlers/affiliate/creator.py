"""Creators: who they are, and what stands in their showcase."""

from __future__ import annotations

import re
from typing import Any

from tiktok_shop_emulator.handlers import paging
from tiktok_shop_emulator.handlers.arguments import body_of, refuse, strings
from tiktok_shop_emulator.handlers.orders.view import image_url
from tiktok_shop_emulator.handlers.registry import handles
from tiktok_shop_emulator.request import EmulatedRequest, Refusal
from tiktok_shop_emulator.world import World, ids, money
from tiktok_shop_emulator.world.business import Business
from tiktok_shop_emulator.world.identity import Authorization
from tiktok_shop_emulator.world.products import Product, status, total_stock

Json = dict[str, Any]

PARAMETER = 16015001
"""The creator family's code for a parameter that is wrong."""

_RATE = 1_000
"""Commission in hundredths of a percent."""

_FIRST = 6
"""Products in a showcase that nobody has touched."""


def _creator(request: EmulatedRequest) -> Authorization:
    if request.authorization is None:
        raise Refusal(105001, "Invalid credentials. The 'x-tts-access-token' header is invalid.", 401)
    return request.authorization


def _showcase(world: World, creator: Authorization) -> list[str]:
    """Return the ids of the products in a creator's showcase, the top one first; may be changed in place."""
    kept: list[str] | None = world.platform["showcases"].get(creator.authorization_id)
    if kept is None:
        shops = [shop for shop in world.shops if shop.region == creator.region] or list(world.shops[:1])
        live = [
            product["id"]
            for shop in shops[:2]
            for product in world.business(shop).products.first.values()
            if product["status"] == "ACTIVATE"
        ]
        kept = world.platform["showcases"][creator.authorization_id] = live[:_FIRST]
    return kept


def _find(world: World, product_id: str) -> tuple[Business, Product] | None:
    """Return the product of that id, whichever shop it is of."""
    place = ids.read(ids.PRODUCT, product_id)
    if place is None or place.shop >= len(world.shops):
        return None
    business = world.business(world.shops[place.shop])
    product = business.products.get(product_id)
    return None if product is None else (business, product)


@handles("get_showcase_products", "get_showcase_products_202309")
def get_showcase_products(request: EmulatedRequest, world: World) -> Json:
    """List the showcase, the top product first."""
    shown = _showcase(world, _creator(request))
    old = request.operation.version == "202309"
    page, token = paging.numbered(
        shown,
        token=request.query.get("page_token"),
        size=paging.page_size(request.query, default=20, code=PARAMETER),
        kind="showcase",
    )
    found = [one for one in (_find(world, product_id) for product_id in page) if one is not None]
    return {
        "products": [_product(business, product, request.now, old=old) for business, product in found],
        "next_page_token": token,
        "total_count": len(shown),
    }


def _product(business: Business, product: Product, now: int, *, old: bool) -> Json:
    prices = [sku["price"] for sku in product["skus"]] or [0]
    low, high = ("lowest_amount", "highest_amount") if old else ("minimum_amount", "maximum_amount")
    sold_out = not any(total_stock(sku) for sku in product["skus"])
    image = {"width": 1200, ("height" if old else "heigth"): 1200}  # the platform's own word
    link = f"https://shop.example/view/product/{product['id']}"
    shown: Json = {
        "id": product["id"],
        "title": product["title"],
        "price": {
            "original_price": {
                "currency": business.currency,
                low: money.show(min(prices), business.currency),
                high: money.show(max(prices), business.currency),
            }
        },
        "main_images": [{**image, "url": image_url(uri)} for uri in product["images"]],
        "status": {
            "inventory_status": "SOLD_OUT" if sold_out else "IN_STOCK",
            "review_status": "APPROVED" if status(product, now) == "ACTIVATE" else "UNAVAILABLE",
            "is_hidden": False,
            "added_status": "ADDED",
        },
        "source": "AFFILIATE",
        "sale_regions": [business.shop.region],
    }
    if old:
        shown["shop_name"], shown["detail_url"] = business.shop.name, link
        shown["commission"] = {"commission_rate": _RATE, "inclusive_reward_commission_rate": 0}
    else:
        shown["shop"], shown["detail_link"] = {"name": business.shop.name}, link
        shown["commission"] = {"rate": _RATE, "reward_rate": 0}
    return shown


@handles("add_showcase_products", "add_showcase_products_202309")
def add_showcase_products(request: EmulatedRequest, world: World) -> Json:
    """Put products at the top, by id or by a link that ends with one; those that cannot be had are named in ``errors``."""
    body, shown, errors = body_of(request), _showcase(world, _creator(request)), []
    if body.get("add_type") == "PRODUCT_LINK":
        wanted = re.findall(r"\d{18,20}", str(body.get("product_link") or ""))[-1:]
    else:
        wanted = strings(body.get("product_ids"))
    if not wanted:
        refuse(PARAMETER, "Invalid parameter 'product_ids'. Name at least one product.")
    for product_id in reversed(wanted):
        found = _find(world, product_id)
        if found is None or status(found[1], request.now) != "ACTIVATE":
            errors.append({"code": PARAMETER, "message": "The product does not exist or is not on sale.",
                           "detail": {"product_id": product_id}})  # fmt: skip
        elif product_id not in shown:
            shown.insert(0, product_id)
    return {"errors": errors[::-1]}


@handles("remove_showcase_products", "remove_showcase_products_202309")
def remove_showcase_products(request: EmulatedRequest, world: World) -> Json:
    """Take products out; those that are not in it are ignored."""
    shown, unwanted = _showcase(world, _creator(request)), _named(request)
    shown[:] = [product_id for product_id in shown if product_id not in unwanted]
    return {}


@handles("move_showcase_products_to_the_top", "move_showcase_products_to_the_top_202309")
def move_showcase_products_to_the_top(request: EmulatedRequest, world: World) -> Json:
    """Move products to the top, in the order in which they are named."""
    shown, wanted = _showcase(world, _creator(request)), _named(request)
    missing = [product_id for product_id in wanted if product_id not in shown]
    if missing:
        refuse(PARAMETER, f"Invalid parameter 'product_ids'. {missing[0]} is not in the showcase.")
    shown[:] = [*wanted, *(product_id for product_id in shown if product_id not in wanted)]
    return {}


def _named(request: EmulatedRequest) -> list[str]:
    named = list(dict.fromkeys(strings(body_of(request).get("product_ids"))))
    if not named:
        refuse(PARAMETER, "Invalid parameter 'product_ids'. Name at least one product.")
    return named


@handles("get_creator_profile", "get_creator_profile_202405", "get_creator_profile_202309")
def get_creator_profile(request: EmulatedRequest, world: World) -> Json:
    """Show who the creator is."""
    creator, version = _creator(request), request.operation.version
    shown: Json = {
        "avatar": {"width": 720, "height": 720, "url": image_url(f"creator/{creator.index}")},
        "selection_region": creator.region,
        "register_region": creator.region,
        "seller_type": "LOCAL",
        "permissions": [],
        "user_type": "TIKTOK_SHOP_CREATOR",
    }
    shown["user_name" if version == "202309" else "username"] = creator.name
    if version == "202405":
        shown["creator_user_id"] = creator.open_id
    elif version > "202405":
        shown["creator_user_open_id"] = creator.open_id
    return shown
