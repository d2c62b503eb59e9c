"""Analytics: how a shop and its products do."""

from tiktok_shop_emulator.handlers.analytics import products, shop

__all__ = ["products", "shop"]
