"""Laws of retries."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from tiktok_shop import errors
from tiktok_shop._protocol.envelope import api_error
from tiktok_shop._protocol.error_table import documented_codes
from tiktok_shop._protocol.operation import Effect
from tiktok_shop._protocol.retry import RetryPolicy, backoff_seconds, decide, retry_after_seconds

CODES = [code for code, _ in documented_codes()]
failures = st.one_of(
    st.sampled_from(CODES).map(lambda code: api_error(code, "refused")),
    st.sampled_from(
        [
            errors.RequestNotSentError("x"),
            errors.ResponseLostError("x"),
            errors.TransportError("x"),
            errors.InvalidResponseError("x"),
            errors.TokenRefreshError("x"),
        ]
    ),
)
effects: st.SearchStrategy[Effect] = st.sampled_from(["read", "idempotent_write", "unsafe_write"])
fractions = st.floats(0.0, 1.0, exclude_max=True)


@given(st.integers(1, 10_000), st.floats(0.001, 10.0), st.floats(0.001, 100.0), fractions)
@settings(max_examples=80)
def test_waits_stay_in_bounds(attempt: int, base: float, cap: float, rand: float) -> None:
    """A wait is never negative and never longer than its cap."""
    assert 0.0 <= backoff_seconds(attempt, base=base, cap=cap, rand=rand) <= cap


@given(failures, effects, fractions)
@settings(max_examples=150)
def test_every_call_ends(error: errors.TikTokShopError, effect: Effect, rand: float) -> None:
    """However an operation fails again and again, it ends within the attempts and seconds of its policy."""
    policy, elapsed = RetryPolicy(), 0.0
    for attempts in range(1, policy.max_attempts + 1):
        decision = decide(error, effect=effect, attempts=attempts, elapsed=elapsed, rand=rand, policy=policy)
        if decision.wait is None:
            return
        elapsed += decision.wait
        assert elapsed <= policy.max_seconds
    raise AssertionError


@given(failures, fractions)
@settings(max_examples=150)
def test_an_unsafe_write_is_repeated_only_when_nothing_was_done(
    error: errors.TikTokShopError, rand: float
) -> None:
    """Only a request that never left, or was refused for its rate, is repeated."""
    decision = decide(error, effect="unsafe_write", attempts=1, elapsed=0.0, rand=rand, policy=RetryPolicy())
    if decision.wait is not None:
        assert isinstance(error, errors.RequestNotSentError | errors.RateLimitError)


@given(st.text(max_size=30), st.floats(0, 2e9))
@settings(max_examples=100)
def test_any_retry_after_is_read_or_ignored(header: str, now: float) -> None:
    """No header makes it raise, and no wait is negative."""
    seconds = retry_after_seconds(header, now=now)
    assert seconds is None or seconds >= 0.0
