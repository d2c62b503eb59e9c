"""Code of yours: which orders wait too long for their shipment."""

from __future__ import annotations

from tiktok_shop import TikTokShop

DAY = 86_400


async def late(app: TikTokShop, *, days: float) -> dict[str, list[str]]:
    """Return the ids of orders that wait longer than *days* since they were placed, by shop; shops that fail are left out."""
    before = int(app.timing.now() - days * DAY)
    report = await app.map_shops(
        lambda shop: shop.orders.get_order_list(order_status="AWAITING_SHIPMENT", create_time_lt=before).all()
    )
    return {name: [order.id for order in orders] for name, orders in report.ok.items()}
