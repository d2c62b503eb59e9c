"""Products: search, create, edit, stock, prices, uploads, brands."""

from tiktok_shop_emulator.handlers.products import search, uploads, write

__all__ = ["search", "uploads", "write"]
