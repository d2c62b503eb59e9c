"""
What the emulated operations do.

One package or module for each area; each function says by ``@handles("operationId", …)`` which operations it answers, and
``registry.HANDLERS`` is the table of all. Importing this package fills it. Operations that nobody handles are answered
from the spec, by ``sampling``.
"""

from tiktok_shop_emulator.handlers import (
    affiliate,
    analytics,
    authorization,
    customer_service,
    finance,
    fulfillment,
    orders,
    products,
    promotions,
    returns,
    webhooks,
)
from tiktok_shop_emulator.handlers.registry import HANDLERS, Handler

__all__ = [
    "HANDLERS",
    "Handler",
    "affiliate",
    "analytics",
    "authorization",
    "customer_service",
    "finance",
    "fulfillment",
    "orders",
    "products",
    "promotions",
    "returns",
    "webhooks",
]
