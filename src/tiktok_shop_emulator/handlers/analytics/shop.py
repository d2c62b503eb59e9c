"""Analytics of a shop: its performance in the shapes of three versions, and per hour."""

from __future__ import annotations

from typing import Any

from tiktok_shop_emulator.handlers.analytics.measures import (
    BAD_DATES,
    Money,
    Span,
    average,
    money_of,
    performance,
    rate,
    total,
)
from tiktok_shop_emulator.handlers.arguments import refuse, shop_of
from tiktok_shop_emulator.handlers.registry import handles
from tiktok_shop_emulator.request import EmulatedRequest
from tiktok_shop_emulator.world import World
from tiktok_shop_emulator.world.business import parse_day
from tiktok_shop_emulator.world.figures import Analytics, Figures
from tiktok_shop_emulator.world.orders import CHANNELS, HOUR

Json = dict[str, Any]


@handles("get_shop_performance_202405")
def get_shop_performance_202405(request: EmulatedRequest, world: World) -> Json:
    """Show GMV, orders, buyers and units, in the shape of the founding document."""
    return performance(request, world, _shape_202405)


def _shape_202405(span: Span) -> Json:
    figures, show = span.figures(), span.show
    channels = {channel: show(figures.channel(channel)) for channel in CHANNELS}
    gmv = total(channels.values())
    return {
        "gmv": gmv,
        "gmv_breakdowns": [{**amount, "type": channel} for channel, amount in channels.items()],
        "orders": figures.orders,
        "buyers": len(figures.buyers),
        "units_sold": figures.units,
        "avg_order_value": average(gmv, figures.orders),
    }


@handles("get_shop_performance_202509")
def get_shop_performance_202509(request: EmulatedRequest, world: World) -> Json:
    """Show sales and traffic as the version of September 2025 does."""
    return performance(request, world, _shape_202509)


def _shape_202509(span: Span) -> Json:
    figures, show, analytics = span.figures(), span.show, span.analytics
    channels = {channel: show(figures.channel(channel)) for channel in CHANNELS}
    gmv = total(channels.values())
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
            "avg_conversation_rate": rate(len(figures.buyers), visitors),
            "avg_page_views": visitors * 3,
            "avg_visitors": visitors,
        },
    }


@handles("get_shop_performance")
def get_shop_performance(request: EmulatedRequest, world: World) -> Json:
    """Show sales, traffic and breakdowns as the newest version does."""
    return performance(request, world, _shape_202609)


def _shape_202609(span: Span) -> Json:
    figures, show, analytics = span.figures(), span.show, span.analytics
    by = {key: show(amount) for key, amount in figures.gmv_by.items()}
    live, video, card = (total((by[channel, False], by[channel, True])) for channel in CHANNELS)
    gmv, tax, none = total((live, video, card)), show(figures.tax), show(0)
    refunds, cancelled, returned = analytics.refunds(span.first, span.end, span.now)
    buyers = len(figures.buyers)
    visitors = analytics.visitors(span.first, buyers)
    sales: Json = {
        "gmv": gmv,
        "gmv_with_tax": total((gmv, tax)),
        "gmv_with_tiktok_co_funding": total((gmv, show(figures.platform_discount))),
        "tax": tax,
        "shipping_fees": show(figures.shipping),
        "refunds": show(refunds),
        "cancellations_and_returns": cancelled + returned,
        "orders_count": figures.orders,
        "sku_orders_count": figures.sku_orders,
        "items_sold": figures.units,
        "customers_count": buyers,
        "avg_order_value": average(gmv, figures.orders),
        "avg_sku_order_value": average(gmv, figures.sku_orders),
        "product_card_attributed_gmv": card,
    }
    for name, whole, channel in (("live", live, "LIVE"), ("video", video, "VIDEO")):
        sales |= {f"{name}_gmv": whole, f"{name}_attributed_gmv": whole, f"{name}_indirect_gmv": none}
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
            "avg_conversation_rate": rate(buyers, visitors),
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
    start, show = business.day_start(day), money_of(request, business)
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
    gmv, buyers = total((live, video, card)), len(figures.buyers)
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
        "avg_order_value": average(gmv, figures.orders),
        "avg_sku_order_value": average(gmv, figures.sku_orders),
        "visitors": visitors,
        "product_impressions": visitors * 7,
        "product_clicks": visitors * 2,
        "unique_product_impressions": visitors * 4,
        "unique_clicks": visitors,
    }
