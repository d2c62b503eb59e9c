"""Analytics of products: what each of them sold."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tiktok_shop_emulator.handlers import paging
from tiktok_shop_emulator.handlers.analytics.measures import (
    Money,
    Span,
    average,
    date_range,
    money_of,
    performance,
    rate,
    total,
)
from tiktok_shop_emulator.handlers.arguments import refuse, shop_of
from tiktok_shop_emulator.handlers.registry import handles
from tiktok_shop_emulator.request import EmulatedRequest
from tiktok_shop_emulator.world import World
from tiktok_shop_emulator.world.business import show_day
from tiktok_shop_emulator.world.orders import CHANNELS, Order

Json = dict[str, Any]

UNKNOWN_PRODUCT = 28001007


class ProductFigures:
    """What one product or SKU sold."""

    def __init__(self) -> None:
        self.gmv_by = dict.fromkeys(CHANNELS, 0)
        self.units_by = dict.fromkeys(CHANNELS, 0)
        self.buyers_by: dict[str, set[int]] = {channel: set() for channel in CHANNELS}
        self.orders: set[str] = set()
        self.sku_orders: set[tuple[str, str]] = set()

    @property
    def gmv(self) -> int:
        return sum(self.gmv_by.values())

    @property
    def units(self) -> int:
        return sum(self.units_by.values())

    def buyers(self) -> set[int]:
        """Return everybody who bought it."""
        return set().union(*self.buyers_by.values())


def by_name(span: Span, name: Callable[[Any], str]) -> dict[str, ProductFigures]:
    """Return figures per product or SKU. Shipping belongs to no product, so these sum to the item prices only."""
    found: dict[str, ProductFigures] = {}
    for order in span.analytics.sold_orders(span.first, span.end, span.now):
        _count(found, order, name)
    return found


def _count(found: dict[str, ProductFigures], order: Order, name: Callable[[Any], str]) -> None:
    for line in order.lines:
        one = found.setdefault(name(line.offer), ProductFigures())
        one.gmv_by[order.channel] += line.sale
        one.units_by[order.channel] += 1
        one.buyers_by[order.channel].add(order.buyer)
        one.orders.add(order.id)
        one.sku_orders.add((order.id, line.offer.sku_id))


_RANKS: dict[str, Callable[[ProductFigures], int]] = {
    "gmv": lambda one: one.gmv,
    "items_sold": lambda one: one.units,
    "units_sold": lambda one: one.units,
    "unit_sold_count": lambda one: one.units,
    "orders": lambda one: len(one.orders),
    "order_count": lambda one: len(one.orders),
    "sku_orders": lambda one: len(one.sku_orders),
}
"""``sort_field`` in the words of all versions."""


def ranked(
    request: EmulatedRequest, found: dict[str, ProductFigures]
) -> tuple[list[tuple[str, ProductFigures]], str]:
    """Return a page of *found*, best first unless asked otherwise, and the token of the next one."""
    rank = _RANKS.get(request.query.get("sort_field") or "gmv", _RANKS["gmv"])
    ordered = sorted(found.items(), key=lambda item: (rank(item[1]), item[0]))
    if request.query.get("sort_order", "DESC") != "ASC":
        ordered.reverse()
    size = paging.page_size(request.query, default=10)
    return paging.numbered(ordered, token=request.query.get("page_token"), size=size)


@handles(
    "get_shop_product_performance_list",
    "get_shop_product_performance_list_202509",
    "get_shop_product_performance_list_202405",
)
def get_shop_product_performance_list(request: EmulatedRequest, world: World) -> Json:
    """List what each of the shop's products sold, best first, in the shape of the version that is asked."""
    shop = shop_of(request)
    first, end = date_range(request)
    show = money_of(request, world.business(shop))
    analytics = world.analytics(shop)
    found = by_name(Span(analytics, first, end, request.now, show), lambda offer: offer.product_id)
    page, token = ranked(request, found)

    def row(product_id: str, one: ProductFigures) -> Json:
        match request.operation.version:
            case "202405":
                return {"id": int(product_id), "gmv": show(one.gmv), "orders": len(one.orders), "units_sold": one.units,
                        "click_through_rate": rate(30, 140)}  # fmt: skip
            case "202509":
                overall = {"gmv": show(one.gmv), "items_sold": one.units, "orders": len(one.orders)}
                return {"id": product_id, "overall_performance": overall}
            case _:
                return {"id": product_id, "total_performance": _product(one, show)}

    return {
        "latest_available_date": show_day(analytics.latest_day(request.now)),
        "next_page_token": token,
        "total_count": len(found),
        "products": [row(product_id, one) for product_id, one in page],
    }


def _product(one: ProductFigures, show: Money) -> Json:
    gmv, buyers = show(one.gmv), len(one.buyers())
    return {
        "gmv": gmv,
        "orders": len(one.orders),
        "sku_orders": len(one.sku_orders),
        "items_sold": one.units,
        "estimated_customers": buyers,
        "aov": average(gmv, len(one.orders)),
        "product_impressions": buyers * 140,
        "product_clicks": buyers * 30,
        "ctr": rate(30, 140),
        "click_order_rate": rate(len(one.orders), buyers * 30),
        "shipping_fees": show(0),
    }


def _known_product(request: EmulatedRequest, world: World) -> str:
    """Return the product that the path names; refuse one that the shop does not have."""
    product_id = request.path_params.get("product_id", "")
    if world.business(shop_of(request)).products.get(product_id) is None:
        refuse(UNKNOWN_PRODUCT, "The product does not exist or has no data.")
    return product_id


def _sold(product_id: str, span: Span) -> ProductFigures:
    return by_name(span, lambda offer: offer.product_id).get(product_id, ProductFigures())


@handles("get_shop_product_performance_detail")
def get_shop_product_performance_detail(request: EmulatedRequest, world: World) -> Json:
    """Show what one product sold."""
    product_id = _known_product(request, world)
    return performance(request, world, lambda span: _shape_202509(_sold(product_id, span), span.show))


def _shape_202509(one: ProductFigures, show: Money) -> Json:
    gmv = {channel: show(one.gmv_by[channel]) for channel in CHANNELS}
    parts = [
        {
            "content_type": channel,
            "sales": {
                "gmv": gmv[channel],
                "items_sold": one.units_by[channel],
                "avg_customers": len(one.buyers_by[channel]),
            },
        }
        for channel in CHANNELS
    ]
    sales = {
        "gmv": total(gmv.values()),
        "orders": len(one.orders),
        "items_sold": one.units,
        "breakdowns": parts,
    }
    return {"sales": sales}


@handles("get_shop_product_performance_detail_202405")
def get_shop_product_performance_detail_202405(request: EmulatedRequest, world: World) -> Json:
    """Show what one product sold, and the days before where asked, as the version of May 2024 does."""
    product_id = _known_product(request, world)
    return performance(request, world, lambda span: _shape_202405(_sold(product_id, span), span.show))


def _shape_202405(one: ProductFigures, show: Money) -> Json:
    visitors = {channel: len(one.buyers_by[channel]) * 30 for channel in CHANNELS}
    gmv = {channel: show(one.gmv_by[channel]) for channel in CHANNELS}

    def parts(of: dict[str, int], factor: int = 1) -> list[Json]:
        return [{"type": channel, "amount": of[channel] * factor} for channel in CHANNELS]

    return {
        "gmv": total(gmv.values()),
        "gmv_breakdowns": [{"type": channel, **amount} for channel, amount in gmv.items()],
        "orders": len(one.orders),
        "units_sold": one.units,
        "unit_sold_breakdowns": parts(one.units_by),
        "avg_page_visitors": sum(visitors.values()),
        "avg_page_visitor_breakdowns": parts(visitors),
        "page_views": sum(visitors.values()) * 2,
        "page_view_breakdowns": parts(visitors, 2),
        "impressions": sum(visitors.values()) * 5,
        "impression_breakdowns": parts(visitors, 5),
        "click_through_rate": rate(30, 140),
        "click_through_rate_breakdowns": [{"type": channel, "amount": rate(30, 140)} for channel in CHANNELS],
    }
