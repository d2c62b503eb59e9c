"""Products: search, create, edit, stock, prices, uploads, brands."""

from tiktok_shop_emulator.handlers.products import advice, brands, listing, search, stock, uploads, write

__all__ = ["advice", "brands", "listing", "search", "stock", "uploads", "write"]
