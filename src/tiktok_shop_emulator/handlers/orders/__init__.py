"""Orders."""

from tiktok_shop_emulator.handlers.orders import orders

__all__ = ["orders"]
