"""Versions that have ended. Answered all the same, except under ``strict_live``."""

from __future__ import annotations

from tiktok_shop_emulator.request import Operation

__all__ = ["ended"]

# Release notes https://partner.tiktokshop.com/docv2/page/deprecating-tts-api-v1, p48h74af, si5r1bv3 and 1wqfoc2s.
_NEW_YEAR_2026 = 1767225600
_AUGUST_15_2026 = 1786752000
_OCTOBER_12_2026 = 1791770400


def ended(operation: Operation, now: float) -> bool:
    """Return whether the live API has ended *operation* by *now*, Unix seconds."""
    return now >= _end(operation)


def _end(operation: Operation) -> float:
    if operation.version < "202309":
        return _NEW_YEAR_2026
    if operation.area == "finance" and operation.version == "202309":
        if operation.path.endswith("/statement_transactions"):
            return _NEW_YEAR_2026
        if operation.path.endswith("/payments"):
            return _AUGUST_15_2026
    if operation.area.startswith("affiliate") and operation.version < "202501":
        return _OCTOBER_12_2026
    return float("inf")
