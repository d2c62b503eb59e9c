"""
The arithmetic of call budgets: how long until the next call may go. No I/O, no clock: ``now`` is an argument.

What the platform says (https://partner.tiktokshop.com/docv2/page/64f1991d64ed2e0295f3d2c0, September 2026): the
allowance is per app and shop, dynamic, and can be read nowhere. So nothing is capped until the first refusal; then
the rate is what the platform took in the second before, and is raised by a quarter every ten minutes.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

HOUR = 3600.0
DAY = 86_400.0

LASTING = {"hourly_limit": HOUR, "daily_limit": DAY}
"""Kinds of refusal that end with the hour or the day, and how long those are: an error now is worth more than a wait."""

OF_ALL_OPERATIONS = frozenset({"hourly_limit"})
"""Those of them that count all operations of a shop together: the hour of a test shop does."""

_REMEMBERED = 10.0
"""Seconds for which single calls are remembered: an answer that takes longer says less about the rate."""

_MOST_REMEMBERED = 1000


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
    """Factor on the rate at a refusal of a capped budget, at most; where it can be measured, the rate falls less."""

    increase: float = 1.25
    """Factor on the rate after each quiet span."""

    quiet_seconds: float = 600.0
    """Length of such a span."""

    ceiling: float = 200.0
    """Calls per second from which on the cap is dropped."""

    pause: float = 1.0
    """Seconds without any call after a refusal that names no time; doubles while nothing gets through in between."""

    longest_pause: float = 60.0
    """
    Seconds of the longest pause, whoever asked for it (a ``Retry-After`` of a day, the end of a test shop's hour).

    After it one call goes as a probe; only if that is refused, too, does the next pause begin.
    """

    probe_seconds: float = 2.0
    """Seconds that the others wait for the answer to such a probe."""


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

    The rate is measured: of the calls that were sent in the second up to a refused one, those that were not refused.
    All refusals of calls that left before the first one was known are one piece of news: they make the
    measurement finer, and neither lower the rate again nor prolong the pause.
    """

    __slots__ = (
        "_adaptation",
        "_is_probing",
        "_least",
        "_limits",
        "_next_at",
        "_quiet_since",
        "_refused",
        "_sent",
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
        self._is_probing = False
        """Whether the pause was cut short, so that the next call tells whether it is over."""
        self._next_at = 0.0
        self._sent: list[float] = []
        self._refused: list[float] = []
        self._least = 0.0
        """The rate is not lowered below this before the next piece of news."""
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
        self._sent.append(now)
        if len(self._sent) >= 2 * _MOST_REMEMBERED or self._sent[0] < now - 2 * _REMEMBERED:
            self._sent = self._sent[bisect_left(self._sent, now - _REMEMBERED) :][-_MOST_REMEMBERED:]
        if self._is_probing:
            self._is_probing = False
            self.paused_until = now + self._adaptation.probe_seconds
        if self.rate is not None:
            self._next_at = max(self._next_at, now) + 1.0 / self.rate
        for limit in self._limits:
            limit.take(now)

    def slow_down(self, now: float, *, sent_at: float, pause: float | None = None) -> None:
        """
        Answer to a refusal: pause, and lower the rate to what was taken.

        Args:
            now: Unix seconds.

            sent_at: When the refused call was sent: the moment of its ``take``.

            pause: Seconds that the server asked for; ``None`` chooses. One beyond the longest pause is the
                end of an hour's or a day's budget: that says nothing of the rate, which stays.
        """
        rules = self._adaptation
        is_news = sent_at > self._slowed_at or self._slowed_at == 0.0
        is_lasting = pause is not None and pause > rules.longest_pause
        insort(self._refused, sent_at)
        if len(self._refused) > _MOST_REMEMBERED:
            self._refused = self._refused[_MOST_REMEMBERED // 2 :]
        if is_news:
            is_blocked = not self._got_through(sent_at) and now - self._slowed_at <= rules.quiet_seconds
            self._strikes = self._strikes + 1 if is_blocked else 1
        if not is_lasting:
            self._measure(sent_at, is_news=is_news)
        if is_news:
            self._slowed_at = self._quiet_since = now
            if pause is None:
                pause = rules.pause * 2.0 ** (min(self._strikes, 10) - 1)
        if pause is not None:
            self.paused_until = max(self.paused_until, now + min(pause, rules.longest_pause))
        self._is_probing = self._is_probing or is_lasting

    def _measure(self, sent_at: float, *, is_news: bool) -> None:
        """Lower the rate to what was taken in the second up to *sent_at*."""
        rules = self._adaptation
        taken = float(
            _count(self._sent, sent_at - 1.0, sent_at) - _count(self._refused, sent_at - 1.0, sent_at)
        )
        if not is_news:
            if self.rate is not None:
                self.rate = max(self._least, min(self.rate, taken))
            return
        if self.rate is None:
            self._least = rules.floor
            self.rate = max(rules.floor, taken)
        else:
            # A second with a pause in it holds few calls and says little, hence the lower bound.
            self._least = max(rules.floor, self.rate * rules.decrease)
            self.rate = max(self._least, min(taken, self.rate * 0.9))

    def _got_through(self, sent_at: float) -> bool:
        """Whether a call that was sent after the last slowdown, and before *sent_at*, was taken."""
        after, before = self._slowed_at, sent_at - 1e-9
        return _count(self._sent, after, before) > _count(self._refused, after, before)

    def _relax(self, now: float) -> None:
        """Raise the rate for each quiet span that has passed; drop the cap at the ceiling."""
        rules = self._adaptation
        spans = int((now - self._quiet_since) / rules.quiet_seconds)
        if spans < 1 or self.rate is None:
            return
        self._quiet_since += spans * rules.quiet_seconds
        rate = self.rate * rules.increase ** min(spans, 200)
        self.rate = rate if rate < rules.ceiling else None


def _count(moments: list[float], after: float, until: float) -> int:
    """Return how many of the sorted *moments* are later than *after*, and not later than *until*."""
    return bisect_right(moments, until) - bisect_right(moments, after)


def pause_seconds(kind: str | None, retry_after: float | None, *, now: float) -> float | None:
    """
    Return how long to pause after a refusal; ``None`` when neither the server nor the catalogue says.

    Budgets of an hour or a day (kinds ``hourly_limit``, ``daily_limit``) last until the next full hour or midnight
    UTC, whatever ``Retry-After`` says. What a budget makes of it is bounded by ``Adaptation.longest_pause``.
    """
    span = LASTING.get(kind or "")
    if span is None:
        return retry_after
    return max(span - now % span, retry_after or 0.0)
