"""What this process knows about each grant, and what follows from it: which token may be used, and until when one is left alone."""

from __future__ import annotations

import copy
import logging
from collections.abc import Callable
from dataclasses import dataclass

from tiktok_shop.credentials.policy import RefreshPolicy, due_at, pause_seconds
from tiktok_shop.credentials.stores import Grant
from tiktok_shop.errors import CredentialError, NotAuthorizedError
from tiktok_shop.timing import Timing

__all__ = ["Held", "Holdings"]

_log = logging.getLogger("tiktok_shop.credentials.refresh")


@dataclass(slots=True)
class Trouble:
    """A refresh that failed, and until when the grant is left alone."""

    error: CredentialError
    until: float
    failures: int
    rejected: str | None
    """The token that the platform refused meanwhile, if it did."""


@dataclass(slots=True)
class Held:
    """What this process knows about one grant."""

    grant: Grant
    due_at: float
    ends_at: float
    trouble: Trouble | None = None

    @property
    def token(self) -> str:
        return self.grant.authorization.access_token


class Holdings:
    """The grants of one process by their authorization id. It decides and remembers; it never waits and asks nobody."""

    def __init__(self, policy: RefreshPolicy, timing: Timing, on_loss: Callable[[Grant], None]) -> None:
        """
        Args:
            policy: When a token is due, and how long a grant in trouble is left alone.

            timing: The clock, and the chance that spreads refreshes.

            on_loss: Called with a grant that has just become useless.
        """
        self._policy = policy
        self._now = timing.now
        self._rand = timing.rand
        self._on_loss = on_loss
        self._held: dict[str, Held] = {}

    def get(self, authorization_id: str) -> Held | None:
        """Return what is known; ``None`` where nothing was read yet."""
        return self._held.get(authorization_id)

    def fresh_token(self, authorization_id: str) -> str | None:
        """Return a token about which nothing is to be done; ``None`` where there is something."""
        held = self._held.get(authorization_id)
        if (
            held is not None
            and held.trouble is None
            and held.grant.state == "active"
            and self._now() < held.due_at
        ):
            return held.token
        return None

    def due_in(self, grant: Grant) -> float:
        """Return in how many seconds a grant that can be refreshed should be: 0 or less is now."""
        held = self.remember(grant)
        moment = max(held.due_at, held.trouble.until) if held.trouble else held.due_at
        return moment - self._now()

    def remember(self, grant: Grant) -> Held:
        """Take over a grant as the store has it; report it when that means that it is lost."""
        old = self._held.get(grant.authorization.id)
        if old is not None and old.grant == grant:
            return old
        end = grant.authorization.access_expires_at
        if grant.state != "active" and (old is None or old.grant.state == "active"):
            self._on_loss(grant)
        held = Held(
            grant,
            due_at=due_at(grant, self._policy, self._rand()),
            ends_at=float("inf") if end is None else end.timestamp(),
        )
        self._held[grant.authorization.id] = held
        return held

    def is_usable(self, held: Held, rejected: str | None) -> bool:
        """Whether the token needs nothing done about it."""
        if held.grant.state != "active" or held.token == rejected:
            return False
        return self._now() < (held.due_at if rejected is None else held.ends_at)

    def lives(self, held: Held) -> bool:
        """Whether the access token still works, by the clock and by what is known of the grant."""
        if held.grant.state == "withdrawn" or (
            held.trouble is not None and held.trouble.rejected == held.token
        ):
            return False
        return self._now() < held.ends_at - self._policy.margin

    def in_trouble(self, held: Held) -> bool:
        """Whether the grant is left alone for now, because its last refresh failed."""
        return held.trouble is not None and self._now() < held.trouble.until

    def live_token(self, held: Held, rejected: str | None) -> str:
        """Go on with a token that lives although its refresh failed; raise the failure where there is none."""
        assert held.trouble is not None  # noqa: S101 - all callers have just seen it; narrows the type
        if held.token == rejected:
            held.trouble.rejected = rejected
        if self.lives(held):
            return held.token
        # A copy: whoever catches it may write its own shop into it, and several shops share a grant.
        error = copy.copy(held.trouble.error)
        if not isinstance(error, NotAuthorizedError):
            error.retry_after = max(0.0, held.trouble.until - self._now())
        raise error from held.trouble.error.__cause__

    def pause(
        self, held: Held, error: CredentialError, rejected: str | None, *, is_told: bool = False
    ) -> None:
        """
        Leave the grant alone for a while, so that neither the auth host nor the log is flooded.

        It is a warning, unless somebody gets the error (*is_told*) and says it: a lost grant is told once.
        """
        failures = held.trouble.failures + 1 if held.trouble else 1
        pause = error.retry_after or pause_seconds(self._policy, failures)
        if held.grant.state != "active":
            pause = self._policy.longest_pause
        held.trouble = Trouble(error, self._now() + pause, failures, rejected)
        # The first failure is a warning; the following ones are INFO, so that the log is not flooded.
        _log.log(logging.WARNING if failures == 1 and not is_told else logging.INFO, "%s", error)
