"""Finance: statements, transactions, payments, withdrawals."""

from tiktok_shop_emulator.handlers.finance import older, orders, payments, statements

__all__ = ["older", "orders", "payments", "statements"]
