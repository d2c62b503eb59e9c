"""Operations that the live API has ended, by the day that the spec states. Answered all the same, except under ``strict_live``."""

from __future__ import annotations

from datetime import UTC, datetime

from tiktok_shop_runtime.operations import Operation

__all__ = ["ended"]


def ended(operation: Operation, now: float) -> bool:
    """
    Return whether the live API has ended *operation* by *now*, Unix seconds.

    What only may have ended (``may_end``) has not: shops were still answered after the announced day.
    """
    if operation.sunset is None:
        return False
    return now >= datetime.fromisoformat(operation.sunset).replace(tzinfo=UTC).timestamp()
