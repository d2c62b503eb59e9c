"""Whether to send again, and after how long: pure decisions, no I/O, no clock."""

from __future__ import annotations

from dataclasses import dataclass
from email.utils import parsedate_to_datetime

from tiktok_shop._protocol.operation import Effect
from tiktok_shop._protocol.quota import LASTING
from tiktok_shop.errors import (
    APIError,
    InvalidResponseError,
    RateLimitError,
    RequestNotSentError,
    ResponseTooLargeError,
    ServerError,
    TikTokShopError,
    TransportError,
)


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """
    Bounds of one call's retries.

    The defaults follow the platform's advice of 2026 (https://partner.tiktokshop.com/docv2/page/64f1991d64ed2e0295f3d2c0):
    waits that double, five tries at most. Its longer waits after a refused call are the Throttle transport's pauses.
    """

    max_attempts: int = 5
    """Attempts in all, the first included."""

    max_seconds: float = 120.0
    """A wait that would end later than this after the first attempt is not begun, in seconds."""

    base: float = 0.5
    """Upper bound of the first wait, in seconds."""

    cap: float = 30.0
    """Upper bound of any wait of our own choosing, in seconds."""

    max_retry_after: float = 60.0
    """Longest wait that a server's ``Retry-After`` is granted, in seconds; one that asks for more ends the call."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What to do after a failed attempt."""

    wait: float | None
    """Seconds until the next attempt; ``None``: give up."""

    is_outcome_unknown: bool = False
    """Whether a write may have taken place although it failed. Only where *wait* is ``None``."""


GIVE_UP = Decision(None)


def backoff_seconds(attempt: int, *, base: float, cap: float, rand: float) -> float:
    """
    Return how long to wait before the next attempt.

    Full jitter: ``rand * min(cap, base * 2 ** (attempt - 1))``.

    Args:
        attempt: Attempts already made; 1 after the first failure.

        base: Upper bound of the first wait, in seconds.

        cap: Upper bound of any wait, in seconds.

        rand: A number in [0, 1). An argument, so tests are exact.

    Raises:
        ValueError: If *attempt* is less than 1.
    """
    if attempt < 1:
        msg = f"attempt counts from 1, not {attempt}"
        raise ValueError(msg)
    # The exponent is bounded because 2.0 ** 1024 overflows.
    return rand * min(cap, base * 2.0 ** min(attempt - 1, 64))


LONGEST_RETRY_AFTER = 366 * 86_400.0
"""Seconds; a ``Retry-After`` beyond a year is taken for a year: such numbers are mistakes, and must overflow nothing."""


def retry_after_seconds(value: str | None, *, now: float) -> float | None:
    """
    Return the seconds that a ``Retry-After`` header asks for: from 0 to a year, or ``None`` when it is absent or
    unreadable.

    Args:
        value: The header: seconds, or an HTTP date (the platform does not say which it sends).

        now: Unix seconds, to which a date is compared.
    """
    if not value:
        return None
    text = value.strip()
    try:
        seconds = float(text)
    except ValueError:
        try:
            seconds = parsedate_to_datetime(text).timestamp() - now
        except (ValueError, OverflowError):
            return None
    # NaN and infinity are numbers to float(): neither can be waited for.
    return min(max(0.0, seconds), LONGEST_RETRY_AFTER) if seconds - seconds == 0 else None


def may_have_been_applied(error: TikTokShopError) -> bool:
    """Return whether the platform may have done the work although this error came back."""
    if isinstance(error, RequestNotSentError):
        return False
    if isinstance(error, ServerError):
        return error.is_retry_safe is not True
    return isinstance(error, TransportError | InvalidResponseError)


def decide(
    error: TikTokShopError,
    *,
    effect: Effect,
    attempts: int,
    elapsed: float,
    rand: float,
    policy: RetryPolicy,
    can_resend: bool = True,
) -> Decision:
    """
    Decide what follows a failed attempt.

    ============================================  =====================  ============
    Failure                                       read, idempotent       unsafe write
    ============================================  =====================  ============
    never sent; refused before any work (429, …)  again                  again
    answer lost, unreadable, or a server fault    again                  give up: outcome unknown
    anything else                                 give up                give up
    ============================================  =====================  ============

    Args:
        error: What the attempt ended with.

        effect: What sending the operation twice would do.

        attempts: Attempts already made, this one included.

        elapsed: Seconds since the first attempt began.

        rand: A number in [0, 1).

        policy: The bounds.

        can_resend: Whether the body can be sent again; ``False`` for a stream that has been read.
    """
    unclear = may_have_been_applied(error)
    if effect == "unsafe_write" and unclear:
        return Decision(None, is_outcome_unknown=True)
    if not unclear and not isinstance(error, RequestNotSentError | RateLimitError | ServerError):
        return GIVE_UP
    # The catalogue marks limits that do not pass within minutes (a day's quota) as not worth a retry.
    # An answer that is too large will be so again.
    worthless = isinstance(error, ResponseTooLargeError) or (
        isinstance(error, APIError) and error.is_retry_safe is False
    )
    lasting = isinstance(error, APIError) and error.kind in LASTING
    if worthless or lasting or not can_resend or attempts >= policy.max_attempts:
        return GIVE_UP
    wait = backoff_seconds(attempts, base=policy.base, cap=policy.cap, rand=rand)
    if error.retry_after is not None:
        if error.retry_after > policy.max_retry_after:
            return GIVE_UP
        wait = max(wait, error.retry_after)
    return Decision(wait) if elapsed + wait <= policy.max_seconds else GIVE_UP
