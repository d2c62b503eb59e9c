"""
Which scope an operation needs, and which kind of user.

The platform's documents name scopes per operation only on pages of the app console; this table is by area, and
the names follow the platform's pattern. Whoever tests a missing scope takes one away by the admin API.
"""

from __future__ import annotations

from tiktok_shop_emulator.request import Operation

__all__ = ["scope_for", "scopes_of", "user_type_for"]

_SCOPES = {
    "authorization": "seller.authorization.info",
    "seller": "seller.shop.info",
    "products": "seller.product.basic",
    "orders": "seller.order.info",
    "fulfillment": "seller.fulfillment.basic",
    "logistics": "seller.logistics",
    "return_refund": "seller.return_refund.basic",
    "promotions": "seller.promotion.info",
    "finance": "seller.finance.info",
    "analytics": "data.shop_analytics.public.read",
    "customer_service": "seller.customer_service",
    "customer_engagement": "seller.customer_engagement",
    "events": "seller.authorization.info",
    "supply_chain": "seller.supply_chain",
    "data_reconciliation": "seller.data_reconciliation",
    "affiliate_seller": "seller.affiliate_collaboration.read",
    "affiliate_creator": "creator.affiliate_collaboration.read",
    "affiliate_partner": "partner.tap_campaign.read",
    "affiliate": "creator.affiliate_collaboration.read",
    "fulfilled_by_tiktok": "seller.fbt",
    "tools": "seller.shop.info",
    "review_rating": "seller.review_rating",
}
_CREATOR = ("creator.affiliate_collaboration.read", "data.live_analytics.read")
_PARTNER = ("partner.tap_campaign.read", "seller.authorization.info")


def scope_for(operation: Operation) -> str:
    """Return the scope that *operation* needs."""
    if user_type_for(operation) == 1 and operation.area == "analytics":
        return "data.live_analytics.read"
    return _SCOPES.get(operation.area, "seller.authorization.info")


def scopes_of(user_type: int) -> tuple[str, ...]:
    """Return everything that a user of this type (0 seller, 1 creator, 3 partner) can grant."""
    if user_type == 1:
        return _CREATOR
    if user_type == 3:
        return _PARTNER
    left_out = {*_CREATOR, _PARTNER[0]}
    return tuple(sorted({scope for scope in _SCOPES.values() if scope not in left_out}))


def user_type_for(operation: Operation) -> int | None:
    """Return whose token *operation* takes: 0 seller, 1 creator, 3 partner; ``None`` takes any."""
    if operation.area in {"affiliate", "affiliate_creator"} or "/live_rooms/" in operation.path:
        return 1
    if operation.area == "affiliate_partner" or operation.path.endswith("/category_assets"):
        return 3
    if operation.area in {"authorization", "events"}:
        return None
    return 0
