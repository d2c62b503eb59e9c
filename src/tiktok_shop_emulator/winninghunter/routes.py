"""What each route of the emulated WinningHunter answers. Plain functions: parameters in, JSON out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, TypeVar

from tiktok_shop_emulator.winninghunter.catalogue import CATEGORIES, MarketData, Product

__all__ = ["ROUTES", "MarketRefusal", "MarketRequest"]

T = TypeVar("T")
Row = dict[str, Any]

API = "/api/v1/tiktok-shop"
MAX_LIMIT = 100
"""Most rows of a page; the vendor's figure is not known."""


class MarketRefusal(Exception):  # noqa: N818 - an answer of the emulated server, not an error of ours
    """An answer other than 200."""

    def __init__(self, status: int, error: str, more: Mapping[str, Any] | None = None) -> None:
        super().__init__(error)
        self.status = status
        self.error = error
        self.more = more or {}


@dataclass(frozen=True, slots=True)
class MarketRequest:
    """A request that may be answered."""

    data: MarketData
    parameters: Mapping[str, Any]
    """Path, query and JSON body in one; empty values are not in it."""
    today: date
    credits: Mapping[str, int]

    def number(self, name: str, default: int) -> int:
        """Return a whole number from 1 to a billion."""
        value = self.parameters.get(name, default)
        try:
            found = int(value)
        except (TypeError, ValueError):
            found = 0
        if not 1 <= found <= 10**9:
            raise MarketRefusal(400, f"Invalid {name}")
        return found

    def days(self, default: int = 30) -> int:
        """Return the period: whole days, or text such as ``7d``."""
        value = str(self.parameters.get("period", f"{default}d"))
        days = value.removesuffix("d")
        if value == "all":
            return 365
        if not (days.isascii() and days.isdigit()) or not 1 <= int(days) <= 365:
            raise MarketRefusal(400, "Invalid period")
        return int(days)

    def one(self, among: Mapping[str, T]) -> T:
        """Return what the parameter ``id`` names."""
        found = self.parameters.get("id")
        if found is None:
            raise MarketRefusal(400, "Missing id")
        if not isinstance(found, str) or found not in among:
            raise MarketRefusal(404, "Not found")
        return among[found]

    def page(self, rows: list[Row]) -> Row:
        """Return one page of *rows*, sorted already."""
        limit = min(self.number("limit", 20), MAX_LIMIT)
        page = self.number("page", 1)
        return {"data": rows[(page - 1) * limit : page * limit], "page": page, "total": len(rows)}


def _shop(request: MarketRequest) -> Row:
    shop = request.one(request.data.shops)
    creators = {creator for id_ in shop.product_ids for creator in request.data.products[id_].creator_ids}
    found = {"id": shop.id, "name": shop.name, "country": shop.country, "rating": shop.rating}
    found |= {"logo": f"https://cdn.example.test/{shop.id}.png"}
    return {"data": found | {"products_count": len(shop.product_ids), "creators_count": len(creators)}}


def _shop_totals(request: MarketRequest) -> Row:
    shop, days = request.one(request.data.shops), request.days()
    units, cents = _sum(request, shop.product_ids, days)
    return {"data": _totals(units, cents, days, conversion_rate=0.037)}


def _shop_products(request: MarketRequest) -> Row:
    shop = request.one(request.data.shops)
    rows = [_product_row(request, request.data.products[id_]) for id_ in shop.product_ids]
    kept = ("id", "title", "price", "revenue", "sales")
    return request.page([{key: row[key] for key in kept} for row in _sorted(request, rows)])


def _product(request: MarketRequest) -> Row:
    product = request.one(request.data.products)
    row = _product_row(request, product)
    row |= {"shop_id": product.shop_id, "rating": product.rating}
    row["image"] = f"https://cdn.example.test/{product.id}.jpg"
    del row["country"]
    return {"data": row}


def _product_totals(request: MarketRequest) -> Row:
    product, days = request.one(request.data.products), request.days()
    return {"data": _totals(*_sum(request, [product.id], days), days)}


def _product_history(request: MarketRequest) -> Row:
    product = request.one(request.data.products)
    days = request.data.history(product.id, request.days(), request.today)
    rows = [
        {"date": day.isoformat(), "revenue": units * product.cents / 100, "sales": units}
        for day, units in days
    ]
    return {"data": rows}


def _creator_totals(request: MarketRequest) -> Row:
    creator, days = request.one(request.data.creators), request.days()
    units = cents = 0
    for id_ in creator.product_ids:
        sold = request.data.by_creator(id_, days, request.today)
        units += sold
        cents += sold * request.data.products[id_].cents
    videos = sum(1 for video in request.data.videos.values() if video.creator_id == creator.id)
    found = _totals(units, cents, days, videos=videos, followers=creator.followers)
    del found["avg_price"]
    return {"data": found}


def _creator_products(request: MarketRequest) -> Row:
    creator, days = request.one(request.data.creators), request.days()
    rows = []
    for id_ in creator.product_ids:
        product = request.data.products[id_]
        sold = request.data.by_creator(id_, days, request.today)
        rows.append({"id": id_, "title": product.title, "revenue": sold * product.cents / 100, "sales": sold})
    return request.page(_sorted(request, rows))


def _video(request: MarketRequest) -> Row:
    video = request.one(request.data.videos)
    found = {"id": video.id, "caption": video.caption, "creator_id": video.creator_id}
    posted = request.today - timedelta(days=video.age_days)
    return {"data": found | {"product_id": video.product_id, "posted_at": posted.isoformat()}}


def _video_metrics(request: MarketRequest) -> Row:
    video, days = request.one(request.data.videos), request.days()
    if days not in {1, 7, 30}:
        raise MarketRefusal(400, "Invalid period")
    views = request.data.views(video.id, days)
    counts = {"views": views, "likes": views // 12, "comments": views // 150, "shares": views // 90}
    return {"data": counts | {"period": days}}


def _products_between(request: MarketRequest) -> Row:
    rows = [_product_row(request, product) for product in request.data.products.values()]
    return request.page(_sorted(request, rows))


def _suggestions(request: MarketRequest) -> Row:
    data, part = request.data, str(request.parameters.get("q", "")).lower()
    named: dict[str, Iterable[tuple[str, str]]] = {
        "categories": CATEGORIES,
        "shops": ((shop.id, shop.name) for shop in data.shops.values()),
        "creators": ((creator.id, creator.name) for creator in data.creators.values()),
        "products": ((product.id, product.title) for product in data.products.values()),
        "videos": ((video.id, video.caption) for video in data.videos.values()),
    }
    kind = request.parameters.get("type")
    if kind not in named:
        raise MarketRefusal(400, "Invalid entity type")
    found = [{"id": id_, "name": name} for id_, name in named[kind] if part and part in name.lower()]
    return {"suggestions": found[: min(request.number("limit", 10), 20)]}


def _credits(request: MarketRequest) -> Row:
    return {"credits": dict(request.credits)}


def _entity_rows(request: MarketRequest, entity: str) -> list[Row]:
    """Return what a filter finds, sorted."""
    data, days = request.data, request.days()
    if {"start_date", "end_date"} & request.parameters.keys() and "period" in request.parameters:
        return []  # the documented trap: dates beside a period cut the results
    rows: list[Row]
    if entity == "products":
        rows = [
            _product_row(request, product)
            for product in data.products.values()
            if _is_wanted(request, product)
        ]
    elif entity == "shops":
        rows = []
        for shop in data.shops.values():
            units, cents = _sum(request, shop.product_ids, days)
            row = {"id": shop.id, "name": shop.name, "country": shop.country, "sales": units}
            rows.append(
                row | {"revenue": cents / 100, "tiktok_shop_url": f"https://shop.example.test/{shop.id}"}
            )
    elif entity == "creators":
        rows = [
            {"id": one.id, "name": one.name, "followers": one.followers} for one in data.creators.values()
        ]
    elif entity == "videos":
        rows = [
            {"id": one.id, "caption": one.caption, "views": data.views(one.id, min(days, 30))}
            for one in data.videos.values()
        ]
    else:
        rows = []
        for id_, name in CATEGORIES:
            of = [product.id for product in data.products.values() if product.category_id == id_]
            units, cents = _sum(request, of, days)
            rows.append({"id": id_, "name": name, "level": 1, "revenue": cents / 100, "sales": units})
    return _sorted(request, [row for row in rows if _is_in_bounds(request, row)])


def _explore(entity: str) -> Callable[[MarketRequest], Row]:
    def answer(request: MarketRequest) -> Row:
        found = request.page(_entity_rows(request, entity))
        return found | {"credits_remaining": request.credits["remaining"], "credits_unlimited": False}

    return answer


def _count(entity: str) -> Callable[[MarketRequest], Row]:
    return lambda request: {"data": {"count": len(_entity_rows(request, entity))}}


def _product_row(request: MarketRequest, product: Product) -> Row:
    units = request.data.units(product.id, request.days(), request.today)
    row = {"id": product.id, "title": product.title, "price": product.cents / 100}
    return row | {"revenue": units * product.cents / 100, "sales": units, "country": product.country}


def _is_wanted(request: MarketRequest, product: Product) -> bool:
    wanted, unwanted = (
        _ids(request.parameters.get(name)) for name in ("category_ids", "exclude_category_ids")
    )
    if level1 := request.parameters.get("category_l1_id"):
        wanted = wanted | {str(level1)}
    country = str(request.parameters.get("country", "US"))
    is_category = not wanted or product.category_id in wanted
    return is_category and product.category_id not in unwanted and country in {product.country, "all"}


def _is_in_bounds(request: MarketRequest, row: Row) -> bool:
    parameters = request.parameters
    revenue, sales = row.get("revenue", 0.0), row.get("sales", 0)
    name = str(parameters.get("name", "")).lower()
    try:
        return (
            float(parameters.get("min_revenue", 0)) <= revenue <= float(parameters.get("max_revenue", "inf"))
            and float(parameters.get("min_item_sold", 0))
            <= sales
            <= float(parameters.get("max_item_sold", "inf"))
            and name in str(row.get("title", row.get("name", ""))).lower()
        )
    except (TypeError, ValueError):
        raise MarketRefusal(400, "Invalid filter") from None


def _ids(value: Any) -> set[str]:
    """Return ids given as a list or joined with commas."""
    return (
        {str(item) for item in value}
        if isinstance(value, list)
        else set(filter(None, str(value or "").split(",")))
    )


_SORT_KEYS = {
    "sold_count": "sales",
    "avg_unit_price": "price",
    "revenue_30_days": "revenue",
    "revenue_origin": "revenue",
}


def _sorted(request: MarketRequest, rows: list[Row]) -> list[Row]:
    wanted = str(request.parameters.get("sort", "revenue"))
    key = _SORT_KEYS.get(wanted, wanted)
    ascending = request.parameters.get("order") == "asc"
    by_id = sorted(rows, key=lambda row: str(row["id"]))  # ties in a fixed order, or pages would overlap
    return sorted(by_id, key=lambda row: row.get(key) or 0, reverse=not ascending)


def _sum(request: MarketRequest, product_ids: Iterable[str], days: int) -> tuple[int, int]:
    """Return (units, cents) of several products."""
    units = cents = 0
    for id_ in product_ids:
        sold = request.data.units(id_, days, request.today)
        units += sold
        cents += sold * request.data.products[id_].cents
    return units, cents


def _totals(units: int, cents: int, days: int, **more: Any) -> Row:
    average = round(cents / units / 100, 2) if units else 0.0
    return {"revenue": cents / 100, "sales": units, "avg_price": average, **more, "period": days}


ROUTES: dict[tuple[str, str], Callable[[MarketRequest], Row]] = {
    ("POST", f"{API}/shop-detail"): _shop,
    ("POST", f"{API}/shop-detail/total"): _shop_totals,
    ("POST", f"{API}/shop-detail/product/queryList"): _shop_products,
    ("GET", f"{API}/product-detail/{{id}}"): _product,
    ("POST", f"{API}/product-detail/total"): _product_totals,
    ("POST", f"{API}/product-detail/history"): _product_history,
    ("POST", f"{API}/creator-detail/total"): _creator_totals,
    ("POST", f"{API}/creator-detail/searchProducts"): _creator_products,
    ("GET", "/api/v2/videos/{id}"): _video,
    ("GET", "/api/v2/videos/{id}/metrics"): _video_metrics,
    ("GET", f"{API}/products"): _products_between,
    ("GET", f"{API}/suggestions"): _suggestions,
    ("GET", f"{API}/credits"): _credits,
}
for _entity in ("products", "shops", "creators", "videos", "categories"):
    for _method in ("GET", "POST"):
        ROUTES[_method, f"{API}/{_entity}/explore"] = _explore(_entity)
        ROUTES[_method, f"{API}/{_entity}/count"] = _count(_entity)
"""Method and path to what answers it; ``{id}`` stands for an id in the path."""
