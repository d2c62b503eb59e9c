"""Affiliate, the basics of the seller's side: open collaborations, creators, orders that creators brought."""

from __future__ import annotations

from typing import Any

from tiktok_shop_emulator.handlers import paging
from tiktok_shop_emulator.handlers.arguments import (
    FAR,
    PARAMETER,
    body_of,
    boolean,
    business_of,
    integer,
    mapping,
    refuse,
    seconds,
)
from tiktok_shop_emulator.handlers.orders.view import image_url
from tiktok_shop_emulator.handlers.registry import handles
from tiktok_shop_emulator.request import EmulatedRequest
from tiktok_shop_emulator.world import World, catalogue, entries, ids, money, randomness, timeline
from tiktok_shop_emulator.world.business import Business
from tiktok_shop_emulator.world.orders import DAY, Order
from tiktok_shop_emulator.world.products import Product, status, total_stock

Json = dict[str, Any]

COLLABORATION = "716"
_RATE = entries.AFFILIATE_RATE * 10
"""Basis points."""

_CREATORS = 64
_PRODUCT_STATUS = {"ACTIVATE": "LIVE", "SELLER_DEACTIVATED": "SELLER_DEACTIVATE", "PLATFORM_DEACTIVATED": "PLATFORM_DEACTIVATE",
                   "FREEZE": "PLATFORM_DEACTIVATE", "DELETED": "DELETE"}  # fmt: skip


def _collaborations(business: Business) -> dict[str, Json]:
    """Return open collaborations by product id. A new shop has one for each of its five best sellers."""
    kept: dict[str, Json] | None = business.state.get("collaborations")
    if kept is None:
        kept = business.state["collaborations"] = {}
        for product_id in list(business.products.first)[:5]:
            _open(business, kept, product_id, _RATE, business.history_start())
    return kept


def _open(business: Business, kept: dict[str, Json], product_id: str, rate: int, at: int) -> Json:
    number = business.next_number("collaboration")
    collaboration_id = ids.make(COLLABORATION, business.shop.index, catalogue.PRODUCT_DAY, number)
    kept[product_id] = {
        "id": collaboration_id,
        "product_id": product_id,
        "rate": rate,
        "at": at,
        "ends_at": 0,
    }
    return kept[product_id]


@handles("create_open_collaboration", "create_open_collaboration_202405")
def create_open_collaboration(request: EmulatedRequest, world: World) -> Json:
    """Offer a product to all creators for a commission, in basis points."""
    business, now, body = business_of(request, world), request.now, body_of(request)
    rate, product_id = integer(body.get("commission_rate")), body.get("product_id")
    if rate is None or not 100 <= rate <= 8_000:
        refuse(16003033, "The commission must be from 1 to 80 percent: 100 to 8000.")
    product = business.products.get(product_id)
    if product is None or status(product, now) != "ACTIVATE":
        refuse(16032007, "The product does not exist or is not on sale.")
    one = _open(business, _collaborations(business), product["id"], rate, now)
    shown = {"id": one["id"], "product_id": one["product_id"], "effective_time": now}
    return {"open_collaboration": shown}


@handles("remove_open_collaboration")
def remove_open_collaboration(request: EmulatedRequest, world: World) -> Json:
    """End an open collaboration, with effect from tomorrow."""
    business, now = business_of(request, world), request.now
    one = _collaborations(business).get(request.path_params.get("product_id", ""))
    if one is None or (one["ends_at"] and one["ends_at"] <= now):
        refuse(16032005, "There is no open collaboration for the product.")
    one["ends_at"] = one["ends_at"] or business.day_start(business.day_of(now) + 1)
    return {"terminated_effective_time": one["ends_at"]}


@handles("search_open_collaborations")
def search_open_collaborations(request: EmulatedRequest, world: World) -> Json:
    """Search the shop's open collaborations."""
    business, now, body = business_of(request, world), request.now, body_of(request)
    word, by = str(body.get("keyword") or "").lower(), body.get("keyword_type")
    found = []
    for one in _collaborations(business).values():
        product = business.products.get(one["product_id"])
        if product is None or (one["ends_at"] and one["ends_at"] <= now):
            continue
        where = product["id"] if by == "PRODUCT_ID" else product["title"].lower()
        if word in where:
            found.append((one, product))
    page, token = paging.keyed(
        found, lambda pair: (pair[1]["skus"][0]["price"], pair[0]["id"]), kind="collaborations",
        token=request.query.get("page_token"), size=paging.page_size(request.query, default=None),
        descending=request.query.get("sort_order", "DESC") != "ASC",
    )  # fmt: skip
    return {
        "next_page_token": token,
        "total_count": len(found),
        "open_collaborations": [
            {
                "id": one["id"],
                "status": "TERMINATING" if one["ends_at"] else "NORMAL",
                "current_commission": {
                    "rate": one["rate"],
                    "start_time": one["at"],
                    "end_time": one["ends_at"],
                },
                "showcase_creator_count": 3,
                "content_creator_count": 2,
                "product": _product(business, product, now),
            }
            for one, product in page
        ],
    }


def _product(business: Business, product: Product, now: int) -> Json:
    prices = [sku["price"] for sku in product["skus"]]
    shown = {
        "id": product["id"],
        "title": product["title"],
        "status": _PRODUCT_STATUS.get(status(product, now), "OTHER"),
        "inventory": sum(total_stock(sku) for sku in product["skus"]),
        "original_price": {
            "currency": business.currency,
            "minimum_amount": money.show(min(prices), business.currency),
            "maximum_amount": money.show(max(prices), business.currency),
        },
    }
    if product["images"]:
        shown["main_image_url"] = image_url(product["images"][0])
    return shown


@handles("get_open_collaboration_settings")
def get_open_collaboration_settings(request: EmulatedRequest, world: World) -> Json:
    """Show whether new products are offered to creators by themselves."""
    kept = business_of(request, world).state.get("auto_add", {"enable": False, "commission_rate": _RATE})
    return {"open_collaboration_settings": {"auto_add_product": kept}}


@handles("edit_open_collaboration_settings")
def edit_open_collaboration_settings(request: EmulatedRequest, world: World) -> Json:
    """Set whether new products are offered to creators by themselves."""
    given = mapping(body_of(request).get("auto_add_product"))
    rate = integer(given.get("commission_rate"))
    if rate is None or not 100 <= rate <= 8_000:
        refuse(16003033, "The commission must be from 1 to 80 percent: 100 to 8000.")
    kept = {"enable": boolean(given.get("enable")), "commission_rate": rate}
    business_of(request, world).state["auto_add"] = kept
    return {}


# Creators: the same few for every shop of a region.


def _creator(world: World, business: Business, number: int) -> Json:
    rng = randomness.generator(world.seed, "creator", business.shop.region, number)
    currency = business.currency
    followers = rng.randint(1_000, 900_000)
    gmv = rng.randint(10, 9_000) * business.market.price_unit * 10
    live = gmv * rng.randint(10, 90) // 100
    name = f"{business.market.people[number % len(business.market.people)].split()[0].lower()}.{number:02d}"

    def amount(minor: int) -> Json:
        return {"amount": money.show(minor, currency), "currency": currency}

    return {
        "username": name,
        "nickname": name.split(".", maxsplit=1)[0].title(),
        "avatar": {"url": f"https://p16-oec.ibyteimg.example/creator/{number}.jpeg"},
        "selection_region": business.shop.region,
        "category_ids": [catalogue.LEAVES[number % len(catalogue.LEAVES)][0]],
        "follower_count": followers,
        "gmv": amount(gmv),
        "live_gmv": amount(live),
        "video_gmv": amount(gmv - live),
        "creator_open_id": creator_id(world, business, number),
    }


def creator_id(world: World, business: Business, number: int) -> str:
    """Return a creator's id towards the app."""
    return randomness.text(36, world.seed, "creator", business.shop.region, number)


@handles("search_creators_in_creator_marketplace")
def search_creators_in_creator_marketplace(request: EmulatedRequest, world: World) -> Json:
    """Search creators, those with most followers first. Pages have 12 or 20."""
    business, body = business_of(request, world), body_of(request)
    size = integer(request.query.get("page_size"))
    if size not in {12, 20}:
        refuse(PARAMETER, "Invalid parameter 'page_size'. It must be 12 or 20.")
    word = str(body.get("keyword") or "").lower()
    found = [_creator(world, business, number) for number in range(_CREATORS)]
    page, token = paging.keyed(
        [one for one in found if word in one["username"]], lambda one: (one["follower_count"], one["creator_open_id"]),
        kind="creators", token=request.query.get("page_token"), size=size or 12, descending=True,
    )  # fmt: skip
    key = str(body.get("search_key") or randomness.text(16, world.seed, "search", word))
    return {"next_page_token": token, "search_key": key, "creators": page}


@handles("get_marketplace_creator_performance")
def get_marketplace_creator_performance(request: EmulatedRequest, world: World) -> Json:
    """Show one creator."""
    business, wanted = business_of(request, world), request.path_params.get("creator_user_id")
    number = next((one for one in range(_CREATORS) if creator_id(world, business, one) == wanted), None)
    if number is None:
        refuse(16032005, "The creator does not exist.")
    shown = _creator(world, business, number)
    del shown["creator_open_id"]
    return {"creator": {**shown, "units_sold": shown["follower_count"] // 90, "avg_commission_rate": _RATE}}


@handles("search_seller_affiliate_orders")
def search_seller_affiliate_orders(request: EmulatedRequest, world: World) -> Json:
    """List the orders that creators brought, newest first, with what they earn."""
    business, now, body = business_of(request, world), request.now, body_of(request)
    start, end = seconds(body, "create_time_ge", 0), min(seconds(body, "create_time_lt", FAR), now + 1)
    size = paging.page_size(request.query, default=20)
    found = [
        order
        for order in business.orders_between(start, end)
        if order.by_creator and order.sold and order.paid_at <= now
    ]
    page, token = paging.keyed(
        found, lambda order: (order.created_at, order.id), kind="affiliate-orders", size=size,
        token=request.query.get("page_token"), descending=True,
    )  # fmt: skip
    return {
        "orders": [_order(world, business, order, now) for order in page],
        "next_page_token": token,
        "total_count": len(found),
    }


def _order(world: World, business: Business, order: Order, now: int) -> Json:
    currency = business.currency
    settled = timeline.settles_at(order)
    done = bool(settled) and (settled // DAY + 1) * DAY <= now
    state = timeline.status(order, now)
    kept = _collaborations(business)
    skus = []
    for row in entries.sale(order, business.market).rows:
        base = {"amount": money.show(row.revenue, currency), "currency": currency}
        paid = {"amount": money.show(-row.affiliate, currency), "currency": currency}
        sku: Json = {
            "sku_id": row.offer.sku_id,
            "product_id": row.offer.product_id,
            "settlement_status": "INELIGIBLE" if state == "CANCELLED" else "SETTLED" if done else "To-SETTLE",
            "creator_username": _creator(world, business, order.buyer % _CREATORS)["username"],
            "price": {"amount": money.show(row.offer.price, currency), "currency": currency},
            "quantity": row.quantity,
            "content_type": {"LIVE": "LIVE", "VIDEO": "VIDEO"}.get(order.channel, "SHOP"),
            "commission_rate": str(_RATE),
            "estimated_commission_base": base,
            "estimated_paid_commission": paid,
        }
        if row.offer.product_id in kept:
            sku["open_collaboration_id"] = kept[row.offer.product_id]["id"]
        if done:
            sku |= {"actual_commission_base": base, "actual_paid_commission": paid}
        skus.append(sku)
    shown: Json = {"id": order.id, "create_time": order.created_at, "skus": skus}
    if order.delivered_at and order.delivered_at <= now:
        shown["delivery_time"] = order.delivered_at
    return shown
