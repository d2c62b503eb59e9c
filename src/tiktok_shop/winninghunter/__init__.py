"""
Market data about TikTok Shop from WinningHunter: a second, smaller API on the same transport stack.

It differs in three things, which are injected: the API key in a header, its envelope, and its budgets (60 requests a
minute, a number of credits a month). ``docs/guides/market-data.md`` says what is certain and what is not.
"""

from tiktok_shop.errors import CreditsExhaustedError, PlanError
from tiktok_shop.winninghunter._client import Market, WinningHunter, matches

__all__ = ["CreditsExhaustedError", "Market", "PlanError", "WinningHunter", "matches"]
