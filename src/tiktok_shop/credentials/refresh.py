"""Keeps tokens fresh: early, jittered, one refresh per grant at a time, and never with a pair that is not stored."""

from __future__ import annotations

import copy
import logging
import random
import time
import uuid
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from typing import Protocol

import anyio

from tiktok_shop.credentials.models import Authorization
from tiktok_shop.credentials.policy import RefreshPolicy, due_at, pause_seconds
from tiktok_shop.credentials.stores import Claim, Grant, TokenStore
from tiktok_shop.errors import (
    APIError,
    CredentialError,
    InvalidResponseError,
    NotAuthorizedError,
    TikTokShopError,
    TokenRefreshError,
    TransportError,
)

__all__ = ["RefreshPolicy", "Refresher", "TokenKeeper"]

_log = logging.getLogger(__name__)


class Refresher(Protocol):
    """Asks the platform for a new pair. ``oauth.TokenEndpoint`` does."""

    async def refresh(self, authorization: Authorization, refresh_token: str | None = None) -> Authorization:
        """Return the grant with its new pair, after one attempt. *refresh_token* stands in for the grant's own."""


@dataclass(slots=True)
class _Trouble:
    """A refresh that failed, and until when the grant is left alone."""

    error: CredentialError
    until: float
    failures: int
    rejected: str | None
    """The token that the platform refused meanwhile, if it did."""


@dataclass(slots=True)
class _Held:
    """What this process knows about one grant."""

    grant: Grant
    due_at: float
    ends_at: float
    trouble: _Trouble | None = None

    @property
    def token(self) -> str:
        return self.grant.authorization.access_token


class TokenKeeper:
    """
    Hands out tokens that work, as the transports' ``TokenSource``.

    Within the process, one lock per grant lets one task refresh while the others wait, or go on with the token as long
    as it lives. Across processes the store's claim does the same. A refresh under way is not cancelled with the task
    that began it, because its answer may be the only copy of a new pair: it is bounded in time instead.
    """

    def __init__(
        self,
        store: TokenStore,
        refresher: Refresher,
        *,
        policy: RefreshPolicy | None = None,
        consent_url: Callable[[Authorization], str | None] = lambda _: None,
        clock: Callable[[], float] = time.time,
        sleep: Callable[[float], Awaitable[None]] = anyio.sleep,
        rand: Callable[[], float] = random.random,
    ) -> None:
        """
        Args:
            store: Where grants are kept.

            refresher: Asks the platform.

            policy: ``None`` is the default policy.

            consent_url: Where the holder of a grant consents again; goes into ``NotAuthorizedError.consent_url``.

            clock: Returns Unix seconds.

            sleep: Waits so many seconds.

            rand: Returns a number in [0, 1).
        """
        self._store = store
        self._refresher = refresher
        self._policy = policy or RefreshPolicy()
        self._consent_url = consent_url
        self._clock = clock
        self._sleep = sleep
        self._rand = rand
        self._owner = uuid.uuid4().hex  # this keeper, among all processes that share the store
        self._held: dict[str, _Held] = {}
        self._locks: dict[str, anyio.Lock] = {}
        self._unsaved: dict[str, tuple[Claim, Authorization]] = {}

    @property
    def store(self) -> TokenStore:
        """Where the grants are kept."""
        return self._store

    def prime(self, grants: Iterable[Grant]) -> None:
        """Take over grants that were read or written elsewhere, so that the first calls need not ask the store."""
        for grant in grants:
            self._hold(grant)

    async def access_token(self, authorization_id: str) -> str:
        """
        Return a token that should work now.

        While the token is fresh this neither waits nor locks. In its last hours one task refreshes it and the others
        go on with it; only when it has ended does everybody wait for the new one.

        Raises:
            NotAuthorizedError: If a person must consent again.
            CredentialError: If the token has ended and cannot be refreshed now, or not without a vault.
        """
        held = self._held.get(authorization_id)
        if (
            held is not None
            and held.trouble is None
            and held.grant.state == "active"
            and self._clock() < held.due_at
        ):
            return held.token
        return await self._renewed(authorization_id, rejected=None)

    async def refresh(self, authorization_id: str, rejected: str) -> str:
        """
        Return a token other than *rejected*, which the server has refused.

        Raises:
            NotAuthorizedError: If a person must consent again.
            CredentialError: If it cannot be refreshed now, or not without a vault.
        """
        return await self._renewed(authorization_id, rejected=rejected)

    async def renew(self, authorization_id: str) -> Grant:
        """
        Refresh now, due or not, and return the grant with its newer pair.

        Raises:
            CredentialError: If that failed, also where the old token still works.
        """
        held = await self._look(authorization_id)
        before = held.grant.generation
        held.trouble, held.due_at = None, float("-inf")
        await self._renewed(authorization_id, rejected=None)
        held = self._held[authorization_id]
        if held.trouble is not None and held.grant.generation == before:
            raise copy.copy(held.trouble.error) from held.trouble.error.__cause__
        return held.grant

    async def set_aside(self, authorization_id: str, reason: str) -> None:
        """Stop using a grant, after a deauthorization notice (webhooks 6 and 20) for example."""
        await self._store.set_aside(authorization_id, reason, now=self._clock())
        await self._look(authorization_id)

    def due_in(self, grant: Grant) -> float:
        """Return in how many seconds this grant should be refreshed: 0 or less is now, infinity is never."""
        held = self._hold(grant)
        if (
            grant.state != "active"
            or not grant.authorization.refresh_token
            or not self._store.keeps_new_pairs
        ):
            return float("inf")
        moment = max(held.due_at, held.trouble.until) if held.trouble else held.due_at
        return moment - self._clock()

    async def aclose(self) -> None:
        """Close the store."""
        await self._store.aclose()

    # -- what the ways in have in common -----------------------------------------------------------------------------

    async def _renewed(self, authorization_id: str, *, rejected: str | None) -> str:
        lock = self._locks.setdefault(authorization_id, anyio.Lock())
        held = self._held.get(authorization_id)
        if held is not None and rejected is None:
            if self._in_trouble(held):
                return self._make_do(held, rejected)
            if held.grant.state == "active" and self._lives(held) and lock.statistics().locked:
                return held.token  # somebody is on it, and this one still works
        async with lock:
            held = self._held.get(authorization_id)
            if held is not None:
                if self._in_trouble(held):
                    return self._make_do(held, rejected)
                if self._is_usable(held, rejected):
                    return held.token  # another task was faster
            held = await self._look(authorization_id)
            if self._is_usable(held, rejected):
                return held.token  # another process was faster
            try:
                held = await self._save_unsaved(authorization_id) or await self._refresh(held, rejected)
            except CredentialError as error:
                held = self._held[authorization_id]
                self._pause(held, error, rejected)
                return self._make_do(held, rejected)
            return held.token

    def _is_usable(self, held: _Held, rejected: str | None) -> bool:
        """Whether the token needs nothing done about it."""
        if held.grant.state != "active" or held.token == rejected:
            return False
        return self._clock() < (held.due_at if rejected is None else held.ends_at)

    def _lives(self, held: _Held) -> bool:
        return held.grant.state != "withdrawn" and self._clock() < held.ends_at - self._policy.margin

    def _in_trouble(self, held: _Held) -> bool:
        return held.trouble is not None and self._clock() < held.trouble.until

    def _make_do(self, held: _Held, rejected: str | None) -> str:
        """Go on with a token that lives although its refresh failed; raise the failure where there is none."""
        assert held.trouble is not None  # noqa: S101 - both callers have just seen it; narrows the type
        if held.token not in {rejected, held.trouble.rejected} and self._lives(held):
            return held.token
        # A copy: whoever catches it may write its own shop into it, and several shops share a grant.
        error = copy.copy(held.trouble.error)
        if not isinstance(error, NotAuthorizedError):
            error.retry_after = max(0.0, held.trouble.until - self._clock())
        raise error from held.trouble.error.__cause__

    def _pause(self, held: _Held, error: CredentialError, rejected: str | None) -> None:
        """Leave the grant alone for a while, so that neither the auth host nor the log is flooded."""
        failures = held.trouble.failures + 1 if held.trouble else 1
        pause = error.retry_after or pause_seconds(self._policy, failures)
        if held.grant.state != "active":
            pause = self._policy.longest_pause
        held.trouble = _Trouble(error, self._clock() + pause, failures, rejected)
        _log.warning("%s", error)

    def _hold(self, grant: Grant) -> _Held:
        old = self._held.get(grant.authorization.id)
        if old is not None and old.grant == grant:
            return old
        end = grant.authorization.access_expires_at
        held = _Held(
            grant,
            due_at=due_at(grant, self._policy, self._rand()),
            ends_at=float("inf") if end is None else end.timestamp(),
        )
        self._held[grant.authorization.id] = held
        return held

    async def _look(self, authorization_id: str) -> _Held:
        grant = await self._store.read(authorization_id)
        if grant is None:
            raise NotAuthorizedError(
                f"{authorization_id} is not known here: no grant was given, or it was removed"
            )
        return self._hold(grant)

    # -- one refresh ---------------------------------------------------------------------------------------------

    async def _refresh(self, held: _Held, rejected: str | None) -> _Held:
        """Return the grant with a new pair, from our own refresh or from another process's."""
        authorization_id = held.grant.authorization.id
        waited, wait = 0.0, self._policy.poll / 10
        while True:
            await self._refuse_hopeless(held, rejected)
            with anyio.CancelScope(shield=True):  # see the class: from the claim to the durable write
                claim = await self._store.claim(
                    authorization_id,
                    generation=held.grant.generation,
                    owner=self._owner,
                    now=self._clock(),
                    seconds=self._policy.lease,
                )
                if claim is not None:
                    return self._hold(await self._use(claim, rejected))
            held = await self._look(authorization_id)
            if self._is_usable(held, rejected):
                return held
            if rejected is None and self._lives(held):
                held.due_at = min(held.ends_at - self._policy.margin, self._clock() + self._policy.pause)
                return held
            if waited > self._policy.lease + self._policy.poll:
                raise TokenRefreshError(
                    f"another process has been refreshing {_name(held.grant)} for too long"
                )
            pause = wait * (0.5 + self._rand() / 2)
            await self._sleep(pause)
            waited, wait = waited + pause, min(self._policy.poll, wait * 2)

    async def _refuse_hopeless(self, held: _Held, rejected: str | None) -> None:
        """
        Raise where no refresh can help.

        Raises:
            CredentialError: With what to do.
        """
        grant = held.grant
        ended = "was refused by the platform" if rejected == held.token else "has ended"
        if grant.state == "refused" and not (self._lives(held) and rejected != held.token):
            await self._store.set_aside(grant.authorization.id, grant.reason or ended, now=self._clock())
            grant = (await self._look(grant.authorization.id)).grant
        if grant.state != "active":
            raise self._consent_again(grant, grant.reason or "the grant was refused")
        if not grant.authorization.refresh_token:
            raise self._consent_again(grant, f"its access token {ended}, and there is no refresh token")
        if not self._store.keeps_new_pairs:
            raise CredentialError(
                f"the access token of {_name(grant)} {ended}{_when(grant)}; it is not refreshed, because nothing could "
                "keep the new pair: set TIKTOK_SHOP_VAULT (docs/guides/credentials.md), or replace the token"
            )

    async def _use(self, claim: Claim, rejected: str | None) -> Grant:
        """Refresh with a claim in hand. Whatever happens, the claim has ended when this returns."""
        grant = claim.grant
        attempts = self._policy.attempts
        if rejected is None and self._lives(self._hold(grant)):
            attempts = 1  # no need to let a call wait: it has a token that works
        for attempt in range(1, attempts + 1):
            try:
                return await self._keep(claim, await self._refresher.refresh(grant.authorization))
            except NotAuthorizedError as refused:
                return await self._second_chance(claim, rejected, refused)
            except (TransportError, InvalidResponseError, APIError) as error:
                # The answer may have been lost on its way here: then the old refresh token may still work, or not.
                if attempt == attempts or isinstance(error, APIError):
                    await self._store.release(claim, f"failed: {type(error).__name__}", now=self._clock())
                    raise TokenRefreshError(
                        f"the access token of {_name(grant)} could not be refreshed: {error}"
                    ) from error
            await self._sleep(2 ** (attempt - 1) * self._rand())
        raise AssertionError("the last attempt returns or raises")

    async def _second_chance(self, claim: Claim, rejected: str | None, refused: NotAuthorizedError) -> Grant:
        """The refresh token was refused: try the one before, which is kept until its successor has worked."""
        grant = claim.grant
        previous = grant.previous
        if previous is not None and previous.refresh_token != grant.authorization.refresh_token:
            try:
                fresh = await self._refresher.refresh(grant.authorization, previous.refresh_token)
            except TikTokShopError:
                pass  # what the newer one was told is what counts
            else:
                return await self._keep(claim, fresh)
        held = self._hold(grant)
        useless = held.token == rejected or not self._lives(held)
        reason = str(refused)
        if claim.interrupted:
            reason = (
                "an earlier refresh was cut off between the platform's answer and our write, and the platform no longer "
                f"takes the refresh token that we have ({refused})"
            )
        await self._store.release(
            claim,
            "lost" if claim.interrupted else "refused",
            now=self._clock(),
            state="withdrawn" if useless else "refused",
            reason=reason,
        )
        current = (await self._look(grant.authorization.id)).grant
        if current.state == "active":
            return current  # meanwhile somebody else stored a newer pair
        raise self._consent_again(current, reason)

    async def _keep(self, claim: Claim, fresh: Authorization) -> Grant:
        """Make the new pair durable: until then nobody gets it, and if that fails it is not forgotten."""
        self._unsaved[fresh.id] = (claim, fresh)
        kept = await self._store.keep(claim, fresh, now=self._clock())
        del self._unsaved[fresh.id]
        end = kept.authorization.access_expires_at
        if end is not None and end.timestamp() <= self._clock():
            self._hold(kept)
            ahead = (self._clock() - end.timestamp()) / 3600
            raise TokenRefreshError(
                f"the clock of this machine is wrong: by it, the token of {_name(kept)} that was issued just now ended "
                f"{ahead:.0f} hours ago. The new pair is stored; set the clock",
                retry_after=self._policy.longest_pause,
            )
        return kept

    async def _save_unsaved(self, authorization_id: str) -> _Held | None:
        """Store a pair whose first write failed (a full disk), before anything else is done with this grant."""
        if authorization_id not in self._unsaved:
            return None
        with anyio.CancelScope(shield=True):
            claim, fresh = self._unsaved[authorization_id]
            return self._hold(await self._keep(claim, fresh))

    def _consent_again(self, grant: Grant, why: str) -> NotAuthorizedError:
        url = self._consent_url(grant.authorization)
        where = f": {url}" if url else ""
        return NotAuthorizedError(
            f"{_name(grant)} is set aside: {why}. Its holder must consent again{where}", consent_url=url
        )


def _name(grant: Grant) -> str:
    """The grant, in words that say whose it is."""
    whose = grant.authorization.seller_name
    return f"{grant.authorization.id} ({whose})" if whose else grant.authorization.id


def _when(grant: Grant) -> str:
    end = grant.authorization.access_expires_at
    return f" (it was to last until {end:%Y-%m-%d %H:%M} UTC)" if end else ""
