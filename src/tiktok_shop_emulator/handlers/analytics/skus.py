"""Analytics of SKUs: what each of them sold."""

from __future__ import annotations

from typing import Any

from tiktok_shop_emulator.handlers.analytics.measures import Span, date_range, money_of, performance, total
from tiktok_shop_emulator.handlers.analytics.products import UNKNOWN_PRODUCT, ProductFigures, by_name, ranked
from tiktok_shop_emulator.handlers.arguments import refuse, shop_of, strings
from tiktok_shop_emulator.handlers.registry import handles
from tiktok_shop_emulator.request import EmulatedRequest
from tiktok_shop_emulator.world import World
from tiktok_shop_emulator.world.business import show_day
from tiktok_shop_emulator.world.orders import CHANNELS

Json = dict[str, Any]


@handles("get_shop_sku_performance_list", "get_shop_sku_performance_list_202406")
def get_shop_sku_performance_list(request: EmulatedRequest, world: World) -> Json:
    """List what each of the shop's SKUs sold, best first. Ids are numbers here."""
    shop = shop_of(request)
    first, end = date_range(request)
    show = money_of(request, world.business(shop))
    analytics = world.analytics(shop)
    found = by_name(Span(analytics, first, end, request.now, show), lambda offer: offer.sku_id)
    products = {offer.sku_id: offer.product_id for offer in world.business(shop).offers}
    wanted = {*strings(request.query.get("product_id")), *strings(request.query.get("product_ids"))}
    if wanted:
        found = {sku_id: one for sku_id, one in found.items() if products[sku_id] in wanted}
    page, token = ranked(request, found)
    return {
        "latest_available_date": show_day(analytics.latest_day(request.now)),
        "next_page_token": token,
        "total_count": len(found),
        "skus": [
            {
                "id": int(sku_id),
                "product_id": int(products[sku_id]),
                "gmv": show(one.gmv),
                "sku_orders": len(one.sku_orders),
                "units_sold": one.units,
            }
            for sku_id, one in page
        ],
    }


@handles("get_shop_sku_performance_detail", "get_shop_sku_performance_202406")
def get_shop_sku_performance_detail(request: EmulatedRequest, world: World) -> Json:
    """Show what one SKU sold, in the shape of the version that is asked."""
    sku_id, old = request.path_params.get("sku_id", ""), request.operation.version == "202406"
    known = world.business(shop_of(request)).products.find_sku(sku_id)
    if known is None:
        refuse(UNKNOWN_PRODUCT, "The SKU does not exist or has no data.")
    units = "units_sold" if old else "items_sold"

    def interval(span: Span) -> Json:
        one = by_name(span, lambda offer: offer.sku_id).get(sku_id, ProductFigures())
        gmv = {channel: span.show(one.gmv_by[channel]) for channel in CHANNELS}
        return {
            "gmv": total(gmv.values()),
            "gmv_breakdown": [{"type": channel, **amount} for channel, amount in gmv.items()],
            "sku_orders": len(one.sku_orders),
            units: one.units,
            f"{units}_breakdown": [
                {"type": channel, "amount": one.units_by[channel]} for channel in CHANNELS
            ],
        }

    shown = performance(request, world, interval)
    shown["performance"]["product_id"] = int(known[0]["id"])
    if not old:
        shown["performance"]["sku_id"] = sku_id
    return shown
