"""Affiliate: what sellers, creators and partners do with each other."""

from tiktok_shop_emulator.handlers.affiliate import seller

__all__ = ["seller"]
