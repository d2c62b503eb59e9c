"""Affiliate: what sellers and creators do with each other. Partners' operations are answered from the spec."""

from tiktok_shop_emulator.handlers.affiliate import creator, seller

__all__ = ["creator", "seller"]
