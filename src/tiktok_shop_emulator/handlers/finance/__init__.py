"""Finance: statements, transactions, payments, withdrawals."""

from tiktok_shop_emulator.handlers.finance import orders, payments, statements

__all__ = ["orders", "payments", "statements"]
