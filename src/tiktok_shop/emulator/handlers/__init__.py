"""What the emulated operations do: one module for each area. Importing this package registers them all."""

from tiktok_shop.emulator.handlers import (
    analytics,
    finance,
    orders,
    products,
    products_write,
    seller,
    uploads,
)

__all__ = [
    "analytics",
    "files",
    "finance",
    "fulfillment",
    "logistics",
    "orders",
    "products",
    "products_write",
    "seller",
    "shipping",
    "uploads",
]
