"""When a token is due for its refresh, and how hard to try. No I/O, no clock."""

from __future__ import annotations

from dataclasses import dataclass

from tiktok_shop.credentials.stores import Grant

__all__ = ["RefreshPolicy", "due_at"]


@dataclass(frozen=True, slots=True)
class RefreshPolicy:
    """When to refresh, and how hard to try. Durations are seconds."""

    early: float = 6 * 3600.0
    """Refresh this long before the token ends, at most; ``lifetime_share`` may ask for less."""

    lifetime_share: float = 0.2
    """Only in this last share of a token's life, so that short-lived tokens are not refreshed at once."""

    margin: float = 30.0
    """A token this close to its end is taken for ended where there is a choice: the call must still arrive with it."""

    attempts: int = 3
    """Attempts in all, the first included; one only while the old token still works."""

    lease: float = 120.0
    """Nobody else refreshes this grant for so long after a lease. Longer than all attempts together."""

    poll: float = 0.5
    """Longest wait between two looks at a refresh that another process is doing."""

    pause: float = 5.0
    """How long a grant is left alone after a refresh that failed; doubles with each failure."""

    closing: float = 20.0
    """How long closing waits for refreshes under way, and for pairs that could not be stored."""

    longest_pause: float = 300.0
    """Longest such pause, and the pause after which a grant that was set aside is looked up again."""


def due_at(grant: Grant, policy: RefreshPolicy, rand: float) -> float:
    """
    Return when this token should be refreshed, in Unix seconds; infinity when its end is not known.

    ``end - early * (0.5 + rand / 2)``: spread over the second half of the early window, so that the many grants of an
    agency, given on one day, are not all refreshed in one second.

    Args:
        grant: Its ``issued_at`` says how long the token lives in all, where that is known.

        policy: How early.

        rand: A number in [0, 1).
    """
    end = grant.authorization.access_expires_at
    if end is None:
        return float("inf")
    early = policy.early
    if grant.issued_at is not None:
        early = min(early, max(0.0, (end - grant.issued_at).total_seconds()) * policy.lifetime_share)
    return end.timestamp() - early * (0.5 + rand / 2)


def pause_seconds(policy: RefreshPolicy, failures: int) -> float:
    """Return how long to leave a grant alone after *failures* failures in a row (1 after the first)."""
    return float(min(policy.longest_pause, policy.pause * 2 ** min(failures - 1, 30)))
