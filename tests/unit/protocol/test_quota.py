"""The arithmetic of budgets."""

from __future__ import annotations

import pytest

from tiktok_shop._protocol.quota import Adaptation, Budget, Limit, pause_seconds


def test_nothing_is_capped_before_the_first_refusal() -> None:
    """A budget without limits lets everything pass."""
    budget = Budget()
    for _ in range(10_000):
        assert budget.wait(5.0) <= 0
        budget.take(5.0)


def test_a_refusal_pauses_and_the_rate_is_what_was_taken() -> None:
    """After a refusal nothing goes for a second, then as many calls per second as the platform took."""
    budget = Budget()
    for number in range(40):
        budget.take(100.0 + number / 1000)
    for number in range(20, 40):
        budget.slow_down(100.5, sent_at=100.0 + number / 1000)
    assert budget.rate == 20.0
    assert budget.wait(100.5) == pytest.approx(1.0)
    budget.take(101.5)
    assert budget.wait(101.5) == pytest.approx(0.05)


def test_a_refusal_of_which_nothing_is_known_halves_the_rate() -> None:
    """Where the second before holds a pause, it says little: the rate falls by half at most."""
    budget = Budget()
    for number in range(41):
        budget.take(100.0 + number / 1000)
    budget.slow_down(100.5, sent_at=100.04)
    assert budget.rate == 40.0
    budget.take(101.5)
    budget.slow_down(101.6, sent_at=101.5)
    assert budget.rate == 20.0


def test_refusals_of_calls_already_under_way_are_one_piece_of_news() -> None:
    """Calls that left before the first refusal was known prolong no pause, and lower the rate to what was taken only."""
    budget = Budget()
    for _ in range(40):
        budget.take(100.0)
    for number in range(20):
        budget.slow_down(100.5 + number / 10, sent_at=100.0)
    assert budget.rate == 20.0
    assert budget.paused_until == 101.5
    for number in range(20):
        budget.take(102.0 + number / 20)
    budget.slow_down(103.0, sent_at=102.95)
    assert budget.rate == 18.0


def test_pauses_double_only_while_nothing_gets_through() -> None:
    """A refusal after calls that worked pauses for a second; one after another for longer and longer."""
    budget = Budget()
    pauses = []
    for moment in (100.0, 110.0, 120.0, 130.0):
        budget.take(moment)
        budget.slow_down(moment + 0.1, sent_at=moment)
        pauses.append(budget.paused_until - moment - 0.1)
    budget.take(140.0)
    budget.take(150.0)
    budget.slow_down(150.1, sent_at=150.0)
    pauses.append(budget.paused_until - 150.1)
    assert pauses == pytest.approx([1.0, 2.0, 4.0, 8.0, 1.0])


def test_the_rate_has_a_floor() -> None:
    """However often the platform refuses, one call per second is tried."""
    budget = Budget()
    for second in range(1, 50):
        budget.slow_down(second * 10.0, sent_at=second * 10.0 - 1)
    assert budget.rate == 1.0
    assert budget.wait(490.0) <= 60.0


def test_the_rate_rises_again_and_the_cap_goes() -> None:
    """Each quiet span raises the rate by a quarter, until the cap is dropped."""
    budget = Budget(adaptation=Adaptation(quiet_seconds=10.0, ceiling=30.0))
    for _ in range(21):
        budget.take(100.0)
    budget.slow_down(100.0, sent_at=100.0)
    assert budget.rate == 20.0
    assert budget.wait(115.0) <= 0
    assert budget.rate == 25.0
    assert budget.wait(120.0) <= 0
    assert budget.rate is None


def test_the_servers_pause_is_kept() -> None:
    """A pause that the server names holds, and a shorter one does not cut it."""
    budget = Budget()
    budget.slow_down(10.0, sent_at=9.0, pause=30.0)
    budget.slow_down(11.0, sent_at=10.5, pause=1.0)
    assert budget.wait(11.0) == pytest.approx(29.0)


def test_a_long_pause_leaves_the_rate_alone() -> None:
    """The end of an hour's budget says nothing of the rate after it; a minute later one call asks."""
    budget = Budget()
    budget.slow_down(10.0, sent_at=9.0, pause=3600.0)
    assert budget.rate is None
    assert budget.wait(10.0) == pytest.approx(60.0)
    budget.take(75.0)
    assert budget.wait(75.0) == pytest.approx(2.0)
    assert budget.wait(77.0) <= 0
    budget.take(77.0)
    assert budget.wait(77.0) <= 0


def test_the_longest_pause_can_be_set() -> None:
    """A budget of our own making pauses for as long as we say."""
    budget = Budget(adaptation=Adaptation(longest_pause=600.0))
    budget.slow_down(10.0, sent_at=9.0, pause=3600.0)
    assert budget.wait(10.0) == pytest.approx(600.0)


def test_a_sliding_limit() -> None:
    """No span of the limit's length holds more calls than it allows."""
    budget = Budget([Limit(2, 1.0)])
    budget.take(0.0)
    budget.take(0.9)
    assert budget.wait(0.95) == pytest.approx(0.05)
    budget.take(1.0)
    assert budget.wait(1.0) == pytest.approx(0.9)


def test_a_counted_limit_ends_with_the_hour() -> None:
    """Budgets of an hour are counted from the full hour."""
    budget = Budget([Limit(2, 3600.0)])
    budget.take(3599.0)
    budget.take(3599.0)
    assert budget.wait(3599.0) == pytest.approx(1.0)
    assert budget.wait(3600.0) <= 0
    budget.take(3600.0)
    budget.take(3601.0)
    assert budget.wait(3601.0) == pytest.approx(3599.0)


def test_several_limits_hold_together() -> None:
    """The strictest of the limits decides."""
    budget = Budget([Limit(10, 1.0), Limit(11, 86_400.0)])
    for _ in range(10):
        budget.take(100.0)
    assert budget.wait(100.0) == pytest.approx(1.0)
    budget.take(101.0)
    assert budget.wait(102.5) == pytest.approx(86_400.0 - 102.5)


@pytest.mark.parametrize(("calls", "seconds"), [(0, 1.0), (1, 0.0), (1, -1.0)])
def test_an_impossible_limit_is_refused(calls: int, seconds: float) -> None:
    """A limit that would let nothing pass is a mistake."""
    with pytest.raises(ValueError, match="a limit needs"):
        Limit(calls, seconds)


@pytest.mark.parametrize(
    ("kind", "retry_after", "expected"),
    [
        ("rate_limit", None, None),
        (None, 3.0, 3.0),
        ("hourly_limit", None, 3500.0),
        ("hourly_limit", 5.0, 3500.0),
        ("daily_limit", None, 86_300.0),
    ],
)
def test_pauses(kind: str | None, retry_after: float | None, expected: float | None) -> None:
    """Budgets of an hour or a day pause until they begin anew; otherwise the server's word holds."""
    assert pause_seconds(kind, retry_after, now=100.0) == expected
