"""Analytics: how a shop, its products and their SKUs do."""

from tiktok_shop_emulator.handlers.analytics import products, shop, skus

__all__ = ["products", "shop", "skus"]
