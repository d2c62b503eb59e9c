"""Analytics of products: what each of them sold."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tiktok_shop_emulator.handlers import paging
from tiktok_shop_emulator.handlers.analytics.shop import (
    Span,
    average,
    date_range,
    dated,
    intervals_of,
    money_of,
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
Money = Callable[[int], Json]

UNKNOWN_PRODUCT = 28001007


class _ProductFigures:
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


def _by(span: Span, name: Callable[[Any], str]) -> dict[str, _ProductFigures]:
    """Return figures per product or SKU. Shipping belongs to no product, so these sum to the item prices only."""
    found: dict[str, _ProductFigures] = {}
    for order in span.analytics.sold_orders(span.first, span.end, span.now):
        _count(found, order, name)
    return found


def _count(found: dict[str, _ProductFigures], order: Order, name: Callable[[Any], str]) -> None:
    for line in order.lines:
        one = found.setdefault(name(line.offer), _ProductFigures())
        one.gmv_by[order.channel] += line.sale
        one.units_by[order.channel] += 1
        one.buyers_by[order.channel].add(order.buyer)
        one.orders.add(order.id)
        one.sku_orders.add((order.id, line.offer.sku_id))


@handles("get_shop_product_performance_list")
def get_shop_product_performance_list(request: EmulatedRequest, world: World) -> Json:
    """List what each product sold, best first."""
    shop = shop_of(request)
    business, now = world.business(shop), request.now
    first, end = date_range(request)
    show = money_of(request, business)
    found = _by(Span(world.analytics(shop), first, end, now, show), lambda offer: offer.product_id)
    field = request.query.get("sort_field", "gmv")
    value: dict[str, Callable[[_ProductFigures], int]] = {
        "gmv": lambda one: one.gmv,
        "items_sold": lambda one: one.units,
        "orders": lambda one: len(one.orders),
    }
    rank = value.get(field, value["gmv"])
    ranked = sorted(found.items(), key=lambda item: (rank(item[1]), item[0]))
    if request.query.get("sort_order", "DESC") != "ASC":
        ranked.reverse()
    size = paging.page_size(request.query, default=10)
    page, token = paging.numbered(ranked, token=request.query.get("page_token"), size=size)
    return {
        "latest_available_date": show_day(world.analytics(shop).latest_day(now)),
        "next_page_token": token,
        "total_count": len(found),
        "products": [
            {"id": product_id, "total_performance": _product(one, show)} for product_id, one in page
        ],
    }


def _product(one: _ProductFigures, show: Money) -> Json:
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


@handles("get_shop_product_performance_detail")
def get_shop_product_performance_detail(request: EmulatedRequest, world: World) -> Json:
    """Show what one product sold."""
    shop = shop_of(request)
    business, now, analytics = world.business(shop), request.now, world.analytics(shop)
    product_id = request.path_params.get("product_id", "")
    if business.products.get(product_id) is None:
        refuse(UNKNOWN_PRODUCT, "The product does not exist or has no data.")
    first, end = date_range(request)
    show = money_of(request, business)
    intervals = []
    for start, stop in intervals_of(request, analytics, first, end):
        one = _by(Span(analytics, start, stop, now, show), lambda offer: offer.product_id).get(
            product_id, _ProductFigures()
        )
        parts = [
            {
                "content_type": channel,
                "sales": {
                    "gmv": show(one.gmv_by[channel]),
                    "items_sold": one.units_by[channel],
                    "avg_customers": len(one.buyers_by[channel]),
                },
            }
            for channel in CHANNELS
        ]
        gmv = total(show(one.gmv_by[channel]) for channel in CHANNELS)
        sales = {"gmv": gmv, "orders": len(one.orders), "items_sold": one.units, "breakdowns": parts}
        intervals.append({**dated(start, stop), "sales": sales})
    return {
        "latest_available_date": show_day(analytics.latest_day(now)),
        "performance": {"intervals": intervals},
    }
