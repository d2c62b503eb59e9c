"""Finance: statements, transactions, payments, withdrawals."""

from tiktok_shop_emulator.handlers.finance import statements

__all__ = ["statements"]
