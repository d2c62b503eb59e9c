"""Laws of budgets."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from tiktok_shop._protocol.quota import Adaptation, Budget, Limit

steps = st.lists(st.floats(0.0, 3.0), max_size=60)


@given(st.integers(1, 7), st.floats(0.1, 5.0), steps)
@settings(max_examples=80)
def test_no_span_holds_more_than_its_limit(calls: int, seconds: float, gaps: list[float]) -> None:
    """Whoever waits as told never makes more calls in a span than the limit allows."""
    budget, now, moments = Budget([Limit(calls, seconds)]), 100.0, list[float]()
    for gap in gaps:
        now += gap
        now += max(0.0, budget.wait(now))
        budget.take(now)
        moments.append(now)
    for first, last in zip(moments, moments[calls:], strict=False):
        assert last - first >= seconds * (1 - 1e-9)


@given(st.integers(1, 5), steps)
@settings(max_examples=50)
def test_no_hour_holds_more_than_its_limit(calls: int, gaps: list[float]) -> None:
    """The same for budgets that are counted by the hour."""
    budget, now, counts = Budget([Limit(calls, 3600.0)]), 3000.0, dict[int, int]()
    for gap in gaps:
        now += gap * 100
        # A wait that ends a rounding error before the hour is repeated, as the transport does.
        while (wait := budget.wait(now)) > 0:
            now += max(wait, 1e-6)
        budget.take(now)
        counts[int(now // 3600)] = counts.get(int(now // 3600), 0) + 1
    assert all(count <= calls for count in counts.values())


@given(st.lists(st.tuples(st.floats(0.0, 900.0), st.booleans()), max_size=80))
@settings(max_examples=80)
def test_learned_rates_stay_in_bounds(events: list[tuple[float, bool]]) -> None:
    """Whatever is refused when, a rate is between floor and ceiling and no wait is longer than the longest pause."""
    rules = Adaptation()
    budget, now = Budget(adaptation=rules), 1_000.0
    for gap, refused in events:
        now += gap
        wait = budget.wait(now)
        assert wait <= 60.0 + 1.0 / rules.floor
        now += max(0.0, wait)
        budget.take(now)
        if refused:
            budget.slow_down(now, sent_at=now)
        assert budget.rate is None or rules.floor <= budget.rate < rules.ceiling


@given(
    st.lists(st.tuples(st.floats(0.0, 900.0), st.none() | st.floats(0.0, 1e300)), max_size=80),
    st.floats(1.0, 600.0),
)
@settings(max_examples=80)
def test_no_pause_is_longer_than_the_longest(
    events: list[tuple[float, float | None]], longest: float
) -> None:
    """Whatever the platform asks for, a call goes after the longest pause (and the spacing of the rate)."""
    rules = Adaptation(longest_pause=longest)
    budget, now = Budget(adaptation=rules), 1_000.0
    for gap, pause in events:
        now += gap
        budget.take(now)
        budget.slow_down(now, sent_at=now, pause=pause)
        now += max(longest, rules.probe_seconds)
        assert budget.wait(now) <= 1.0 / rules.floor


@given(st.integers(2, 150), st.integers(1, 300), st.integers(1, 5))
@settings(max_examples=80)
def test_a_wave_is_measured_whatever_the_order_of_its_refusals(allowed: int, more: int, shuffle: int) -> None:
    """Of a wave that left before the first refusal was known, the rate becomes what was taken, in any order."""
    budget, moments = Budget(), [100.0 + number / 1e4 for number in range(allowed + more)]
    for moment in moments:
        budget.take(moment)
    refused = moments[allowed:]
    for start in range(shuffle):
        for moment in refused[start::shuffle]:
            budget.slow_down(101.0, sent_at=moment)
    assert budget.rate == allowed
    assert budget.paused_until == 102.0


@given(st.floats(2.0, 150.0), st.floats(0.5, 60.0))
@settings(max_examples=60)
def test_whoever_waits_as_told_keeps_to_the_learned_rate(rate: float, seconds: float) -> None:
    """No span holds more calls than the rate times its length, and one."""
    budget, now, sent = Budget(), 1_000.0, 0
    budget.rate = rate
    budget._quiet_since = now
    while now < 1_000.0 + seconds:
        now += max(0.0, budget.wait(now))
        budget.take(now)
        sent += 1
    assert sent <= rate * (now - 1_000.0) + 1.0 + 1e-6
