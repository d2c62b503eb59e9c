"""The retry decision, as a table."""

from __future__ import annotations

import math

import pytest

from tiktok_shop import errors
from tiktok_shop._protocol.envelope import api_error
from tiktok_shop._protocol.operation import Effect
from tiktok_shop._protocol.retry import Decision, RetryPolicy, backoff_seconds, decide, retry_after_seconds

POLICY = RetryPolicy(max_attempts=3, max_seconds=100.0, base=1.0, cap=8.0, max_retry_after=30.0)


def _decide(error: errors.TikTokShopError, effect: Effect = "read", **facts: float | bool) -> Decision:
    given = {"attempts": 1, "elapsed": 0.0, "rand": 0.5, **facts}
    return decide(error, effect=effect, policy=POLICY, **given)  # type: ignore[arg-type]  # mixed keyword types


LOST = errors.ResponseLostError("lost")
NOT_SENT = errors.RequestNotSentError("refused")
LIMIT = api_error(36009002, "slow")
FAULT = api_error(36009003, "oops")
BAD_JSON = errors.InvalidResponseError("html")
UNKNOWN = errors.TransportError("odd")


@pytest.mark.parametrize("error", [LOST, NOT_SENT, LIMIT, FAULT, BAD_JSON, UNKNOWN])
@pytest.mark.parametrize("effect", ["read", "idempotent_write"])
def test_harmless_operations_are_repeated(error: errors.TikTokShopError, effect: Effect) -> None:
    """Reads and idempotent writes are sent again after anything that may pass."""
    assert _decide(error, effect).wait == 0.5


@pytest.mark.parametrize("error", [NOT_SENT, LIMIT])
def test_unsafe_writes_are_repeated_when_nothing_was_done(error: errors.TikTokShopError) -> None:
    """A write that never left, or that was refused for its rate, is sent again."""
    assert _decide(error, "unsafe_write").wait == 0.5


@pytest.mark.parametrize("error", [LOST, FAULT, BAD_JSON, UNKNOWN])
def test_unsafe_writes_whose_fate_is_unknown_are_given_up(error: errors.TikTokShopError) -> None:
    """A write that may have been applied is never repeated, and says so."""
    assert _decide(error, "unsafe_write") == Decision(None, is_outcome_unknown=True)


@pytest.mark.parametrize(
    "error",
    [
        api_error(106001, "sign"),
        api_error(105005, "scope"),
        api_error(12052032, "gone"),
        api_error(11050001, "bad"),
        api_error(4711, "new"),
        api_error(45101004, "10,000 a day"),
        api_error(36009037, "hourly"),
        errors.ConfigurationError("x"),
        errors.NotAuthorizedError("x"),
        errors.TokenRefreshError("x"),
        errors.ThrottleTimeoutError("x"),
    ],
)
@pytest.mark.parametrize("effect", ["read", "unsafe_write"])
def test_lasting_errors_are_raised_at_once(error: errors.TikTokShopError, effect: Effect) -> None:
    """What another attempt cannot change is not tried again, and its outcome is known."""
    assert _decide(error, effect) == Decision(None)


def test_attempts_are_bounded() -> None:
    """The last attempt is the one that the policy names."""
    assert _decide(LOST, attempts=2).wait is not None
    assert _decide(LOST, attempts=3).wait is None


def test_total_time_is_bounded() -> None:
    """A wait that would end too late is not begun."""
    assert _decide(LOST, elapsed=99.5).wait == 0.5
    assert _decide(LOST, elapsed=99.6).wait is None


def test_retry_after_is_obeyed_and_capped() -> None:
    """The server's wait replaces a shorter one of ours; one that is too long ends the call."""
    error = api_error(36009002, "slow")
    error.retry_after = 20.0
    assert _decide(error).wait == 20.0
    error.retry_after = 0.1
    assert _decide(error).wait == 0.5
    error.retry_after = 31.0
    assert _decide(error).wait is None


def test_a_body_that_is_gone_is_not_sent_again() -> None:
    """Without a body to send there is no second attempt."""
    assert _decide(NOT_SENT, can_resend=False).wait is None


@pytest.mark.parametrize(
    ("attempt", "expected"), [(1, 0.5), (2, 1.0), (3, 2.0), (4, 4.0), (5, 4.0), (5000, 4.0)]
)
def test_backoff_doubles_up_to_its_cap(attempt: int, expected: float) -> None:
    """The bound of the wait doubles and then stays."""
    assert backoff_seconds(attempt, base=1.0, cap=8.0, rand=0.5) == expected


def test_backoff_counts_from_one() -> None:
    """There is no wait before the first attempt."""
    with pytest.raises(ValueError, match="counts from 1"):
        backoff_seconds(0, base=1.0, cap=8.0, rand=0.5)


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        (None, None),
        ("", None),
        ("soon", None),
        ("nan", None),
        ("inf", None),
        ("3", 3.0),
        (" 1.5 ", 1.5),
        ("-4", 0.0),
        ("Thu, 01 Jan 1970 00:01:40 GMT", 40.0),
        ("Thu, 01 Jan 1970 00:00:10 GMT", 0.0),
    ],
)
def test_retry_after(header: str | None, expected: float | None) -> None:
    """Seconds and dates are read, anything else counts as absent."""
    seconds = retry_after_seconds(header, now=60.0)
    assert seconds == expected if expected is None else math.isclose(seconds or 0.0, expected)
