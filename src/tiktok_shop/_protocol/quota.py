"""
The arithmetic of call budgets: how long until the next call may go. No I/O, no clock: ``now`` is an argument.

What the platform says (https://partner.tiktokshop.com/docv2/page/64f1991d64ed2e0295f3d2c0, September 2026): the
allowance is per app and shop, dynamic, and can be read nowhere. So nothing is capped until the first refusal; then
the rate is halved and raised by a quarter every ten minutes.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

HOUR = 3600.0
DAY = 86_400.0

LONGEST_PAUSE = 60.0
"""Seconds of the longest pause of our own choosing."""


@dataclass(frozen=True, slots=True)
class Limit:
    """
    At most *calls* calls per *seconds*.

    Spans shorter than an hour slide: no span of that length ever holds more. Longer ones are counted from the full
    hour or from midnight UTC, as the platform's own hourly and daily budgets are.
    """

    calls: int
    seconds: float = 1.0

    def __post_init__(self) -> None:
        if self.calls < 1 or self.seconds <= 0:
            msg = f"a limit needs at least one call in a positive time, not {self.calls} in {self.seconds} s"
            raise ValueError(msg)


@dataclass(frozen=True, slots=True)
class Adaptation:
    """How a budget answers to refusals."""

    floor: float = 1.0
    """Calls per second below which the rate is not lowered: what the platform suggests for writes."""

    decrease: float = 0.5
    """Factor on the rate at a refusal."""

    increase: float = 1.25
    """Factor on the rate after each quiet span."""

    quiet_seconds: float = 600.0
    """Length of such a span."""

    ceiling: float = 200.0
    """Calls per second from which on the cap is dropped."""

    pause: float = 1.0
    """Seconds without any call after a first refusal that names no time; doubles with each further one, to 60."""


class _Slider:
    """At most so many calls in any span: the moments of the last ones are kept."""

    __slots__ = ("_moments", "_seconds")

    def __init__(self, limit: Limit) -> None:
        self._seconds = limit.seconds
        self._moments: deque[float] = deque(maxlen=limit.calls)

    def wait(self, now: float) -> float:
        if len(self._moments) < (self._moments.maxlen or 0):
            return 0.0
        return self._moments[0] + self._seconds - now

    def take(self, now: float) -> None:
        self._moments.append(now)


class _Counter:
    """At most so many calls between two full hours, days, …"""

    __slots__ = ("_calls", "_count", "_seconds", "_window")

    def __init__(self, limit: Limit) -> None:
        self._calls = limit.calls
        self._seconds = limit.seconds
        self._window = 0.0
        self._count = 0

    def wait(self, now: float) -> float:
        window = now // self._seconds
        if window != self._window or self._count < self._calls:
            return 0.0
        return (window + 1) * self._seconds - now

    def take(self, now: float) -> None:
        window = now // self._seconds
        if window != self._window:
            self._window, self._count = window, 0
        self._count += 1


class Budget:
    """
    What one key may spend: configured limits, a rate learned from refusals, and a pause.

    ``wait`` says how long until the next call may go and takes nothing; ``take`` spends one call.
    """

    __slots__ = (
        "_adaptation",
        "_count",
        "_limits",
        "_next_at",
        "_previous",
        "_quiet_since",
        "_second",
        "_slowed_at",
        "_strikes",
        "paused_until",
        "rate",
        "used_at",
    )

    def __init__(self, limits: Sequence[Limit] = (), adaptation: Adaptation | None = None) -> None:
        self._limits = tuple(_Counter(limit) if limit.seconds >= HOUR else _Slider(limit) for limit in limits)
        self._adaptation = adaptation or Adaptation()
        self.rate: float | None = None
        """Calls per second learned from refusals; ``None`` while there is no cap."""
        self.paused_until = 0.0
        """Unix seconds before which nothing goes."""
        self.used_at = 0.0
        """Unix seconds of the last call."""
        self._next_at = 0.0
        self._second = 0
        self._count = 0
        self._previous = 0
        self._slowed_at = 0.0
        self._quiet_since = 0.0
        self._strikes = 0

    @property
    def is_idle(self) -> bool:
        """Whether nothing would be forgotten if this budget were dropped."""
        return self.rate is None and not self._limits

    def wait(self, now: float) -> float:
        """Return the seconds until a call may go; 0 or less: now."""
        wait = self.paused_until - now
        if self.rate is not None:
            self._relax(now)
            wait = max(wait, self._next_at - now)
        for limit in self._limits:
            wait = max(wait, limit.wait(now))
        return wait

    def take(self, now: float) -> None:
        """Spend one call."""
        self.used_at = now
        second = int(now)
        if second != self._second:
            self._previous = self._count if second == self._second + 1 else 0
            self._second, self._count = second, 0
        self._count += 1
        if self.rate is not None:
            self._next_at = max(self._next_at, now) + 1.0 / self.rate
        for limit in self._limits:
            limit.take(now)

    def slow_down(self, now: float, *, sent_at: float, pause: float | None = None) -> None:
        """
        Answer to a refusal: pause, and lower the rate.

        Args:
            now: Unix seconds.

            sent_at: When the refused call was sent. Refusals of calls that were under way at the last slowdown do not
                slow down further: they say nothing of the new rate.

            pause: Seconds that the server asked for; ``None`` doubles our own pause. One of more than a minute is the
                end of an hour's or a day's budget: that says nothing of the rate, which stays.
        """
        rules = self._adaptation
        is_news = sent_at > self._slowed_at or self._slowed_at == 0.0
        if is_news and (pause is None or pause <= LONGEST_PAUSE):
            quiet = now - self._slowed_at > rules.quiet_seconds
            self._strikes = 1 if quiet else self._strikes + 1
            current = self.rate if self.rate is not None else float(max(self._count, self._previous))
            self.rate = max(rules.floor, current * rules.decrease)
            self._slowed_at = self._quiet_since = now
        if pause is None:
            pause = min(LONGEST_PAUSE, rules.pause * 2.0 ** (min(self._strikes, 10) - 1)) if is_news else 0.0
        self.paused_until = max(self.paused_until, now + pause)

    def _relax(self, now: float) -> None:
        """Raise the rate for each quiet span that has passed; drop the cap at the ceiling."""
        rules = self._adaptation
        spans = int((now - self._quiet_since) / rules.quiet_seconds)
        if spans < 1 or self.rate is None:
            return
        self._quiet_since += spans * rules.quiet_seconds
        rate = self.rate * rules.increase ** min(spans, 200)
        self.rate = rate if rate < rules.ceiling else None


def pause_seconds(kind: str | None, retry_after: float | None, *, now: float) -> float | None:
    """
    Return how long to pause after a refusal; ``None`` when neither the server nor the catalogue says.

    Budgets of an hour or a day (kinds ``hourly_limit``, ``daily_limit``) last until the next full hour or midnight
    UTC, whatever ``Retry-After`` says.
    """
    span = {"hourly_limit": HOUR, "daily_limit": DAY}.get(kind or "")
    if span is None:
        return retry_after
    return max(span - now % span, retry_after or 0.0)
