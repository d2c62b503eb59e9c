"""Promotions: activities and their products, coupons."""

from __future__ import annotations

from typing import Any

from tiktok_shop_emulator.handlers import paging
from tiktok_shop_emulator.handlers.arguments import (
    body_of,
    business_of,
    integer,
    mapping,
    objects,
    refuse,
    seconds,
    shop_of,
    strings,
)
from tiktok_shop_emulator.handlers.registry import handles
from tiktok_shop_emulator.request import EmulatedRequest
from tiktok_shop_emulator.world import World, catalogue, events, ids, money
from tiktok_shop_emulator.world.business import Business
from tiktok_shop_emulator.world.orders import DAY

Json = dict[str, Any]

_UNKNOWN = 17029009
_MOST_HITS = 10_000


def _activities(business: Business) -> dict[str, Json]:
    """Return the shop's activities by id; a new shop has three: one that is over, one that runs, one to come."""
    kept: dict[str, Json] | None = business.state.get("activities")
    if kept is not None:
        return kept
    start = business.history_start()
    kept = {}
    for number, (title, kind, first, days) in enumerate(
        (("Summer flash sale", "FLASHSALE", 20, 3), ("Everyday discount", "DIRECT_DISCOUNT", 60, 365),
         ("New year prices", "FIXED_PRICE", 400, 10))
    ):  # fmt: skip
        activity_id = ids.make(ids.ACTIVITY, business.shop.index, catalogue.PRODUCT_DAY, number)
        begin = start + first * DAY
        kept[activity_id] = {"id": activity_id, "title": title, "activity_type": kind, "product_level": "PRODUCT",
                             "begin_time": begin, "end_time": begin + days * DAY, "duration_type": "NORMAL",
                             "created_at": begin - DAY, "updated_at": begin - DAY, "deactivated": False,
                             "products": [], "discount": {}}  # fmt: skip
    business.state["activities"] = kept
    return kept


def _status(activity: Json, now: int) -> str:
    if activity["deactivated"]:
        return "DEACTIVATED"
    if now < activity["begin_time"]:
        return "NOT_START"
    return "ONGOING" if now < activity["end_time"] else "EXPIRED"


def _activity(request: EmulatedRequest, world: World) -> tuple[Business, Json]:
    business = business_of(request, world)
    found = _activities(business).get(request.path_params.get("activity_id", ""))
    if found is None:
        refuse(_UNKNOWN, "The promotion activity does not exist.")
    return business, found


def _check(body: Json, now: int, others: list[Json]) -> None:
    title = str(body.get("title") or "")
    begin, end = seconds(body, "begin_time", 0), seconds(body, "end_time", 0)
    if not 1 <= len(title) <= 50:
        refuse(17029002, "The title must have 1 to 50 characters.")
    if any(one["title"] == title for one in others):
        refuse(17029004, "There is an activity of the same title.")
    # Seen live in a test shop: one that is over already is taken, and shown as EXPIRED.
    if begin < now < end:
        refuse(17029005, "The activity would begin in the past.")
    if end - begin < 600:
        refuse(17029006, "The activity would be too short.")
    if end - begin > 366 * DAY:
        refuse(17029007, "The activity would be too long.")


@handles("create_promotion_activity")
def create_promotion_activity(request: EmulatedRequest, world: World) -> Json:
    """Create an activity; it has no products yet."""
    business, now, body = business_of(request, world), request.now, body_of(request)
    activities = _activities(business)
    _check(body, now, [one for one in activities.values() if _status(one, now) in {"ONGOING", "NOT_START"}])
    number = business.next_number("activity")
    activity_id = ids.make(ids.ACTIVITY, business.shop.index, catalogue.PRODUCT_DAY + 1, number)
    activities[activity_id] = {
        "id": activity_id, "title": body["title"], "activity_type": body.get("activity_type") or "DIRECT_DISCOUNT",
        "product_level": body.get("product_level") or "PRODUCT", "begin_time": seconds(body, "begin_time", 0),
        "end_time": seconds(body, "end_time", 0), "duration_type": body.get("duration_type") or "NORMAL",
        "created_at": now, "updated_at": now, "deactivated": False, "products": [],
        "discount": mapping(body.get("discount")),
    }  # fmt: skip
    _event(world, request, activities[activity_id])
    status = _status(activities[activity_id], now)
    return {"activity_id": activity_id, "create_time": now, "update_time": now, "status": status}


def _event(world: World, request: EmulatedRequest, activity: Json) -> None:
    status = _status(activity, request.now)
    if status == "NOT_START":
        return  # the webhook has no word for it
    kept = {name: activity[name] for name in ("activity_type", "product_level")}
    data = {"activity_id": activity["id"], **kept, "status": status, "update_time": request.now}
    world.emit(shop_of(request), events.ACTIVITY, data)


@handles("search_promotion_activities")
def search_promotion_activities(request: EmulatedRequest, world: World) -> Json:
    """Search activities. Paging stands in the body here, and the token is a number."""
    business, now, body = business_of(request, world), request.now, body_of(request)
    size = integer(
        body.get("page_size") if body.get("page_size") is not None else request.query.get("page_size", 10)
    )
    start = integer(body.get("page_token") or request.query.get("page_token") or 0)
    if size is None or not 0 <= size <= 100 or start is None or start < 0:
        refuse(17029001, "Invalid parameter 'page_size' or 'page_token'.")
    size = size or 10
    if start + size >= _MOST_HITS:
        refuse(17029059, "page_token and page_size together must stay under 10000.")
    title, kind, wanted = str(body.get("activity_title") or ""), body.get("activity_type"), body.get("status")
    found = [
        one
        for one in sorted(_activities(business).values(), key=lambda one: (-one["created_at"], one["id"]))
        if title.lower() in one["title"].lower()
        and kind in {None, "", one["activity_type"]}
        and wanted in {None, "", _status(one, now)}
    ]
    page = found[start : start + size]
    return {
        "total_count": len(found),
        "next_page_token": str(start + size) if start + size < len(found) else "",
        "activities": [{"id": one["id"], **_show(one, now)} for one in page],
    }


def _show(activity: Json, now: int) -> Json:
    names = ("title", "activity_type", "duration_type", "begin_time", "end_time", "product_level", "discount")
    return {
        **{name: activity[name] for name in names},
        "status": _status(activity, now),
        "create_time": activity["created_at"] * 1000,
        "update_time": activity["updated_at"] * 1000,
        "participation_limit": [{"type": "BUYER_NO_LIMIT"}],
    }


@handles("get_activity")
def get_activity(request: EmulatedRequest, world: World) -> Json:
    """Show an activity and its products."""
    _business, activity = _activity(request, world)
    return {"activity_id": activity["id"], **_show(activity, request.now), "products": activity["products"]}


@handles("update_promotion_activity")
def update_promotion_activity(request: EmulatedRequest, world: World) -> Json:
    """Change title and time of an activity that is not over."""
    business, activity = _activity(request, world)
    _check_open(activity, request.now)
    body = body_of(request)
    others = [one for one in _activities(business).values() if one is not activity and not one["deactivated"]]
    running = activity["begin_time"] <= request.now
    times = {"begin_time": request.now} if running else {}
    _check({**body, **times}, request.now, others)
    activity |= {"title": body["title"], "end_time": seconds(body, "end_time", 0), "updated_at": request.now}
    if not running:
        activity["begin_time"] = seconds(body, "begin_time", 0)
    if "discount" in body:
        activity["discount"] = mapping(body["discount"])
    return {"activity_id": activity["id"], "title": activity["title"], "update_time": request.now}


def _check_open(activity: Json, now: int) -> None:
    if _status(activity, now) in {"DEACTIVATED", "EXPIRED"}:
        refuse(17029010, "The promotion activity is over or was deactivated.")


@handles("deactivate_activity")
def deactivate_activity(request: EmulatedRequest, world: World) -> Json:
    """End an activity for good."""
    _business, activity = _activity(request, world)
    _check_open(activity, request.now)
    activity |= {"deactivated": True, "updated_at": request.now}
    _event(world, request, activity)
    shown = {"activity_id": activity["id"], "title": activity["title"], "status": "DEACTIVATED"}
    return {**shown, "update_time": request.now}


@handles("update_promotion_activity_products")
def update_promotion_activity_products(request: EmulatedRequest, world: World) -> Json:
    """Put products into an activity, or change their price in it. A product can be in one running activity."""
    business, activity = _activity(request, world)
    _check_open(activity, request.now)
    taken = {
        product["id"]
        for one in _activities(business).values()
        if one is not activity and _status(one, request.now) in {"ONGOING", "NOT_START"}
        for product in one["products"]
    }
    given = {}
    for one in objects(body_of(request).get("products")):
        if business.products.get(one.get("id")) is None:
            refuse(17029009, "A product does not exist.")
        if one["id"] in taken:
            refuse(17029022, "A product is in another activity of the same time.")
        given[one["id"]] = _product(business, one)
    if len(given) > 3_000:
        refuse(17029025, "Too many products.")
    kept = {product["id"]: product for product in activity["products"]} | given
    activity |= {"products": list(kept.values()), "updated_at": request.now}
    return {"activity_id": activity["id"], "title": activity["title"], "update_time": request.now,
            "status": _status(activity, request.now), "total_count": len(kept)}  # fmt: skip


def _product(business: Business, given: Json) -> Json:
    shown: Json = {"id": str(given["id"])}
    for name in ("quantity_limit", "quantity_per_user"):
        limit = integer(given.get(name, -1))
        if limit is None or not (limit == -1 or 1 <= limit <= 99):
            refuse(17029001, f"Invalid parameter '{name}'. It must be from 1 to 99, or -1.")
        if limit > 0:
            shown[name] = limit
    if given.get("discount"):
        shown["discount"] = str(given["discount"])
    price = money.parse(given.get("activity_price_amount"), business.currency)
    if price is not None:
        shown["activity_price"] = {
            "amount": money.show(price, business.currency),
            "currency": business.currency,
        }
    if "skus" in given:
        shown["skus"] = [_product(business, one) for one in objects(given["skus"]) if one.get("id")]
    return shown


@handles("remove_promotion_activity_products")
def remove_promotion_activity_products(request: EmulatedRequest, world: World) -> Json:
    """Take products out of an activity."""
    _business, activity = _activity(request, world)
    _check_open(activity, request.now)
    gone, skus = (
        set(strings(body_of(request).get("product_ids"))),
        set(strings(body_of(request).get("sku_ids"))),
    )
    if len(gone) > 300 or len(skus) > 300:
        refuse(17029046, "Too many ids. At most 300 are allowed.")
    kept = []
    for product in activity["products"]:
        if product["id"] in gone:
            continue
        if "skus" in product:
            product = {**product, "skus": [sku for sku in product["skus"] if sku["id"] not in skus]}  # noqa: PLW2901 - the same product, without some SKUs
        kept.append(product)
    activity |= {"products": kept, "updated_at": request.now}
    status = _status(activity, request.now)
    return {"activity_id": activity["id"], "status": status, "update_time": request.now}


# Coupons cannot be made through the API: each shop has the same three.


def _coupons(business: Business, now: int) -> list[Json]:
    start, currency, unit = business.history_start(), business.currency, business.market.price_unit
    made = []
    for number, (title, kind, first, days) in enumerate(
        (
            ("Welcome coupon", "REGULAR", 5, 400),
            ("LIVE coupon", "LIVE", 30, 20),
            ("Spring code", "PROMO_CODE", 450, 30),
        )
    ):
        begin, end = start + first * DAY, start + (first + days) * DAY
        coupon: Json = {
            "id": ids.make(ids.COUPON, business.shop.index, catalogue.PRODUCT_DAY, number),
            "title": title,
            "display_type": kind,
            "status": "NOT_START" if now < begin else "ONGOING" if now < end else "EXPIRED",
            "create_time": (begin - DAY) * 1000,
            "update_time": (begin - DAY) * 1000,
            "claim_duration": {"start_time": begin, "end_time": end},
            "redemption_duration": {"type": "RELATIVE", "relative_time": 7},
            "target_buyer_segment": "ALL",
            "usage_limits": {"single_buyer_claim_limit": 1, "total_claim_limit": 1_000},
            "discount": {
                "type": "AMOUNT_OFF",
                "reduction_amount": {"amount": money.show(2 * unit, currency), "currency": currency},
            },
            "threshold": {
                "type": "MIN_SPEND",
                "min_spend": {"amount": money.show(20 * unit, currency), "currency": currency},
            },
            "product_scope": "FULL_SHOP",
            "creation_source": "SELLER_CENTER",
        }
        if kind == "PROMO_CODE":
            coupon["promo_code"] = "SPRING25"
        made.append(coupon)
    return made


@handles("search_coupon_list")
def search_coupon_list(request: EmulatedRequest, world: World) -> Json:
    """Search coupons."""
    business, body = business_of(request, world), body_of(request)
    statuses, kinds = set(strings(body.get("status"))), set(strings(body.get("display_type")))
    word = str(body.get("title_keyword") or "").lower()
    found = [
        one
        for one in _coupons(business, request.now)
        if (not statuses or one["status"] in statuses)
        and (not kinds or one["display_type"] in kinds)
        and word in one["title"].lower()
    ]
    size = paging.page_size(request.query, default=50, code=17029001)
    page, token = paging.keyed(
        found, lambda one: (one["create_time"], one["id"]), kind="coupons", token=request.query.get("page_token"),
        size=size, descending=True,
    )  # fmt: skip
    return {"total_count": len(found), "next_page_token": token, "coupons": page}


@handles("get_coupon")
def get_coupon(request: EmulatedRequest, world: World) -> Json:
    """Show one coupon."""
    wanted = request.path_params.get("coupon_id")
    coupons = _coupons(business_of(request, world), request.now)
    found = next((one for one in coupons if one["id"] == wanted), None)
    if found is None:
        refuse(_UNKNOWN, "The coupon does not exist.")
    return {"coupon": {**found, "usage_stats": {"claimed_count": 120, "redeemed_count": 48}}}
