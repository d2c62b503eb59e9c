"""From the packed order to the buyer"s door."""

from tiktok_shop_emulator.handlers.fulfillment import logistics, packages, shipping

__all__ = ["logistics", "packages", "shipping"]
