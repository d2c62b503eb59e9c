"""Analytics: the performance of a shop, in its three shapes, per hour, and of its products."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from tiktok_shop.emulator.handlers import _paging as paging
from tiktok_shop.emulator.handlers._arguments import boolean, refuse, shop_of
from tiktok_shop.emulator.seam import EmulatedRequest, handles
from tiktok_shop.emulator.world import World, money
from tiktok_shop.emulator.world.business import Business, parse_day, show_day
from tiktok_shop.emulator.world.figures import Analytics, Figures
from tiktok_shop.emulator.world.orders import CHANNELS, HOUR, Order

Json = dict[str, Any]
Money = Callable[[int], Json]


@dataclass(frozen=True, slots=True)
class Span:
    """Some days of a shop, as they look now, and how to show their amounts."""

    analytics: Analytics
    first: int
    end: int
    now: int
    show: Money


BAD_DATES = 28001022
UNKNOWN_PRODUCT = 28001007


def _range(request: EmulatedRequest) -> tuple[int, int]:
    """Return the first day and the day after the last, of the shop's own calendar."""
    first = parse_day(request.query.get("start_date_ge"))
    end = parse_day(request.query.get("end_date_lt"))
    if first is None or end is None:
        refuse(BAD_DATES, "The start or end date is invalid. Use YYYY-MM-DD.")
    if first >= end:
        refuse(
            BAD_DATES, "The start or end date is invalid. The end is exclusive and must be after the start."
        )
    if end - first > 366:
        refuse(BAD_DATES, "The start or end date is invalid. Ask for a year at most.")
    return first, end


def _money(request: EmulatedRequest, business: Business) -> Money:
    """Return what makes smallest units into an amount: of the shop's currency, or of dollars at a fixed rate."""
    currency = business.currency
    if request.query.get("currency") != "USD" or currency == "USD":
        return lambda minor: {"amount": money.show(minor, currency), "currency": currency}
    unit = business.market.price_unit
    return lambda minor: {"amount": money.show(_round(minor * 100, unit), "USD"), "currency": "USD"}


def _round(value: int, divisor: int) -> int:
    return int((Decimal(value) / divisor).to_integral_value(ROUND_HALF_UP)) if divisor else 0


def _rate(part: int, whole: int) -> str:
    """Return a share as the live API prints rates: a text with four decimals."""
    return f"{part / whole:.4f}" if whole else "0.0000"


def _intervals(
    request: EmulatedRequest, analytics: Analytics, first: int, end: int
) -> Iterable[tuple[int, int]]:
    """Yield the intervals to show: the whole range, or each day whose figures are there."""
    shown_end = min(end, analytics.latest_day(request.now) + 1)
    if first >= shown_end:
        return
    if request.query.get("granularity") == "1D":
        for day in range(first, shown_end):
            yield day, day + 1
    else:
        yield first, end


def _dated(first: int, end: int) -> Json:
    return {"start_date": show_day(first), "end_date": show_day(end)}


def _performance(
    request: EmulatedRequest,
    world: World,
    shape: Callable[[Figures, Span], Json],
) -> Json:
    shop = shop_of(request)
    analytics, business = world.analytics(shop), world.business(shop)
    first, end = _range(request)
    show, now = _money(request, business), request.now

    def intervals(start: int, stop: int) -> list[Json]:
        return [
            {**_dated(a, b), **shape(analytics.days(a, b, now), Span(analytics, a, b, now, show))}
            for a, b in _intervals(request, analytics, start, stop)
        ]

    performance: Json = {"intervals": intervals(first, end)}
    if boolean(request.query.get("with_comparison")) and request.operation.version == "202405":
        performance["comparison_intervals"] = intervals(first - (end - first), first)
    return {"latest_available_date": show_day(analytics.latest_day(now)), "performance": performance}


@handles("get_shop_performance_202405")
def get_shop_performance_202405(request: EmulatedRequest, world: World) -> Json:
    """Show GMV, orders, buyers and units, in the shape of the founding document."""
    return _performance(request, world, _shape_202405)


def _shape_202405(figures: Figures, span: Span) -> Json:
    show = span.show
    channels = {channel: show(figures.channel(channel)) for channel in CHANNELS}
    gmv = _total(channels.values())
    return {
        "gmv": gmv,
        "gmv_breakdowns": [{**amount, "type": channel} for channel, amount in channels.items()],
        "orders": figures.orders,
        "buyers": len(figures.buyers),
        "units_sold": figures.units,
        "avg_order_value": _average(gmv, figures.orders),
    }


def _total(amounts: Iterable[Json]) -> Json:
    """Return the sum of shown amounts, so that the parts add up in dollars as well."""
    listed = list(amounts)
    currency = listed[0]["currency"]
    total = sum(money.parse(one["amount"], currency) or 0 for one in listed)
    return {"amount": money.show(total, currency), "currency": currency}


def _average(amount: Json, count: int) -> Json:
    minor = money.parse(amount["amount"], amount["currency"]) or 0
    return {
        "amount": money.show(money.average(minor, count), amount["currency"]),
        "currency": amount["currency"],
    }


@handles("get_shop_performance_202509")
def get_shop_performance_202509(request: EmulatedRequest, world: World) -> Json:
    """Show sales and traffic as the version of September 2025 does."""
    return _performance(request, world, _shape_202509)


def _shape_202509(figures: Figures, span: Span) -> Json:
    show, analytics = span.show, span.analytics
    channels = {channel: show(figures.channel(channel)) for channel in CHANNELS}
    gmv = _total(channels.values())
    refunds, _cancelled, _returned = analytics.refunds(span.first, span.end, span.now)
    visitors = analytics.visitors(span.first, len(figures.buyers))
    return {
        "sales": {
            "gmv": {
                "overall": gmv,
                "breakdowns": [{"type": channel, "gmv": amount} for channel, amount in channels.items()],
            },
            "gross_revenue": {
                "overall": gmv,
                "breakdowns": [
                    {"type": "NON_GMV_MAX", "percentage": "0.8000"},
                    {"type": "ADS", "percentage": "0.2000"},
                ],
            },
            "orders_count": figures.orders,
            "sku_orders_count": figures.sku_orders,
            "items_sold": figures.units,
            "avg_customers_count": len(figures.buyers),
            "refunds": show(refunds),
        },
        "traffic": {
            "avg_conversation_rate": _rate(len(figures.buyers), visitors),
            "avg_page_views": visitors * 3,
            "avg_visitors": visitors,
        },
    }


@handles("get_shop_performance")
def get_shop_performance(request: EmulatedRequest, world: World) -> Json:
    """Show sales, traffic and breakdowns as the newest version does."""
    return _performance(request, world, _shape_202609)


def _shape_202609(figures: Figures, span: Span) -> Json:
    show, analytics = span.show, span.analytics
    by = {key: show(amount) for key, amount in figures.gmv_by.items()}
    live, video, card = (_total((by[channel, False], by[channel, True])) for channel in CHANNELS)
    gmv, tax, none = _total((live, video, card)), show(figures.tax), show(0)
    refunds, cancelled, returned = analytics.refunds(span.first, span.end, span.now)
    buyers = len(figures.buyers)
    visitors = analytics.visitors(span.first, buyers)
    sales: Json = {
        "gmv": gmv,
        "gmv_with_tax": _total((gmv, tax)),
        "gmv_with_tiktok_co_funding": _total((gmv, show(figures.platform_discount))),
        "tax": tax,
        "shipping_fees": show(figures.shipping),
        "refunds": show(refunds),
        "cancellations_and_returns": cancelled + returned,
        "orders_count": figures.orders,
        "sku_orders_count": figures.sku_orders,
        "items_sold": figures.units,
        "customers_count": buyers,
        "avg_order_value": _average(gmv, figures.orders),
        "avg_sku_order_value": _average(gmv, figures.sku_orders),
        "product_card_attributed_gmv": card,
    }
    for name, total, channel in (("live", live, "LIVE"), ("video", video, "VIDEO")):
        sales |= {f"{name}_gmv": total, f"{name}_attributed_gmv": total, f"{name}_indirect_gmv": none}
        for who, creator in (("creator", True), ("seller", False)):
            sales |= {
                f"{who}_{name}_gmv": by[channel, creator],
                f"{who}_{name}_attributed_gmv": by[channel, creator],
                f"{who}_{name}_indirect_gmv": none,
            }
    return {
        "sales": sales,
        "breakdowns": {
            "affiliate_product_card_attributed_gmv": by["PRODUCT_CARD", True],
            "seller_product_card_gmv": by["PRODUCT_CARD", False],
            "content_breakdown": [
                {"channel": "CREATOR" if creator else "SELLER", "content_type": channel, "gmv": by[channel, creator],
                 "indirect_gmv": none}
                for channel in ("LIVE", "VIDEO") for creator in (True, False)
            ],
            "shop_tab_and_search": {
                "search_attributed": none,
                "shop_tab_attributed": by["PRODUCT_CARD", False],
                "others": none,
            },
        },
        "traffic": {
            "avg_conversation_rate": _rate(buyers, visitors),
            "avg_page_views": visitors * 3,
            "avg_visitors": visitors,
            "product_impressions": visitors * 7,
            "product_clicks": visitors * 2,
            "unique_product_impressions": visitors * 4,
            "unique_clicks": visitors,
        },
    }  # fmt: skip


@handles("get_shop_performance_per_hour")
def get_shop_performance_per_hour(request: EmulatedRequest, world: World) -> Json:
    """Show a day hour by hour: the last 30 days, today included."""
    shop = shop_of(request)
    business, now = world.business(shop), request.now
    day = parse_day(request.path_params.get("date"))
    today = business.day_of(now)
    if day is None or not today - 30 < day <= today:
        refuse(BAD_DATES, "The date is invalid. Hours are kept for 30 days, today included.")
    start, show = business.day_start(day), _money(request, business)
    hours = (min(business.day_start(day + 1), now + 1) - start + HOUR - 1) // HOUR
    figures = [Figures() for _ in range(hours)]
    whole = Figures()
    for order in business.orders_between(start, min(business.day_start(day + 1), now + 1)):
        if order.sold and order.paid_at <= now:
            figures[(order.created_at - start) // HOUR].add(order)
            whole.add(order)
    return {
        "performance": {
            "latest_available_timestamp": min(start + hours * HOUR, now),
            "overall": _hour(whole, show, world.analytics(shop), day),
            "intervals": [
                {"index": index, **_hour(one, show, world.analytics(shop), day)}
                for index, one in enumerate(figures)
            ],
        }
    }


def _hour(figures: Figures, show: Money, analytics: Analytics, day: int) -> Json:
    live, video, card = (show(figures.channel(channel)) for channel in CHANNELS)
    gmv, buyers = _total((live, video, card)), len(figures.buyers)
    visitors = analytics.visitors(day, buyers)
    return {
        "gmv": gmv,
        "live_attributed_gmv": live,
        "video_attributed_gmv": video,
        "product_card_attributed_gmv": card,
        "orders_count": figures.orders,
        "sku_orders_count": figures.sku_orders,
        "items_sold": figures.units,
        "customers": buyers,
        "customers_count": buyers,
        "avg_order_value": _average(gmv, figures.orders),
        "avg_sku_order_value": _average(gmv, figures.sku_orders),
        "visitors": visitors,
        "product_impressions": visitors * 7,
        "product_clicks": visitors * 2,
        "unique_product_impressions": visitors * 4,
        "unique_clicks": visitors,
    }


# Products.


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
    first, end = _range(request)
    show = _money(request, business)
    found = _by(Span(world.analytics(shop), first, end, now, show), lambda offer: offer.product_id)
    field = request.query.get("sort_field", "gmv")
    value: dict[str, Callable[[_ProductFigures], int]] = {
        "gmv": lambda one: one.gmv,
        "items_sold": lambda one: one.units,
        "orders": lambda one: len(one.orders),
    }
    rank = value.get(field, value["gmv"])
    page, token = paging.keyed(
        found.items(), lambda item: (rank(item[1]), item[0]), kind=f"products-{field}", size=paging.page_size(request.query, default=10),
        token=request.query.get("page_token"), descending=request.query.get("sort_order", "DESC") != "ASC",
    )  # fmt: skip
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
        "aov": _average(gmv, len(one.orders)),
        "product_impressions": buyers * 140,
        "product_clicks": buyers * 30,
        "ctr": _rate(30, 140),
        "click_order_rate": _rate(len(one.orders), buyers * 30),
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
    first, end = _range(request)
    show = _money(request, business)
    intervals = []
    for start, stop in _intervals(request, analytics, first, end):
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
        gmv = _total(show(one.gmv_by[channel]) for channel in CHANNELS)
        sales = {"gmv": gmv, "orders": len(one.orders), "items_sold": one.units, "breakdowns": parts}
        intervals.append({**_dated(start, stop), "sales": sales})
    return {
        "latest_available_date": show_day(analytics.latest_day(now)),
        "performance": {"intervals": intervals},
    }
