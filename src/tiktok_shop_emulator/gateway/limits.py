"""Budgets per app, shop and operation; none unless asked for, because the platform promises no number."""

from __future__ import annotations

from dataclasses import dataclass

from tiktok_shop_emulator.request import Refusal

__all__ = ["Limits"]

TOO_MANY = "Too many requests. You've made too many requests in a short period of time."


@dataclass(slots=True)
class _Bucket:
    tokens: float
    at: float


class Limits:
    """
    Token buckets and the hourly budget of test shops, on the virtual clock.

    Args:
        per_second: Calls per second for each shop and operation; ``None`` sets no limit.

        burst: Calls that may come at once; ``None`` is one second's worth.

        per_hour: Calls per clock hour for each shop, over all operations; ``None`` sets no limit.
    """

    def __init__(
        self, per_second: float | None = None, burst: float | None = None, per_hour: int | None = None
    ) -> None:
        self.per_second = per_second
        self.burst = burst
        self.per_hour = per_hour
        self._buckets: dict[tuple[str, str], _Bucket] = {}
        self._hours: dict[str, tuple[int, int]] = {}

    def spend(self, operation: str, shop: str, now: float) -> None:
        """
        Count one call of *operation* for *shop*.

        Raises:
            Refusal: 36009002 or 36009037, HTTP 429, if the budget is used up.
        """
        if self.per_hour is not None:
            hour, used = self._hours.get(shop, (-1, 0))
            current = int(now // 3600)
            used = used + 1 if hour == current else 1
            if used > self.per_hour:
                raise Refusal(
                    36009037, "Too many requests. The hourly budget of this test shop is used up.", 429
                )
            self._hours[shop] = (current, used)
        if self.per_second is None:
            return
        capacity = max(1.0, self.per_second if self.burst is None else self.burst)
        bucket = self._buckets.setdefault((operation, shop), _Bucket(capacity, now))
        bucket.tokens = min(capacity, bucket.tokens + max(0.0, now - bucket.at) * self.per_second)
        bucket.at = now
        if bucket.tokens < 1.0:
            raise Refusal(36009002, TOO_MANY, 429)
        bucket.tokens -= 1.0

    def snapshot(self) -> None:
        """Return nothing: what was counted is not kept."""

    def restore(self, _state: None) -> None:
        """Forget what was counted."""
        self._buckets.clear()
        self._hours.clear()
