"""What buyers and sellers take back: cancellations, returns, refunds."""

from tiktok_shop_emulator.handlers.returns import cancellations, returns

__all__ = ["cancellations", "returns"]
