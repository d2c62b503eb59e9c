"""Keeps tokens fresh: early, jittered, one refresh per grant at a time, and never with a pair that is not stored."""

from __future__ import annotations

import copy
import logging
import uuid
from collections.abc import Callable, Iterable
from dataclasses import dataclass

import anyio

from tiktok_shop._background import Background, shielded
from tiktok_shop.credentials.events import GrantEvent, GrantHook
from tiktok_shop.credentials.models import Authorization
from tiktok_shop.credentials.policy import RefreshPolicy, due_at, pause_seconds
from tiktok_shop.credentials.renewal import Refresher, Renewal, name_of
from tiktok_shop.credentials.stores import Claim, Grant, TokenStore
from tiktok_shop.errors import CredentialError, NotAuthorizedError, TikTokShopError, TokenRefreshError
from tiktok_shop.timing import SYSTEM, Timing

__all__ = ["TokenKeeper"]

_log = logging.getLogger(__name__)


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

    ========== ===================== =============================== ==========================================
    Grant      Its access token      A call gets                     Meanwhile
    ========== ===================== =============================== ==========================================
    active     fresh                 the token, without a wait       nothing
    active     due, still works      the new one if it comes within  a refresh runs on; whatever becomes of it (the
                                     ``patience``, else the old one  vault away, too), the old token is used to its end
    active     ended, or refused by  the new one, after the refresh; one task refreshes, the others wait for it
               the platform          or the error why there is none
    refused    still works           the token                       nothing: no refresh will work again
    refused    ended or refused      ``NotAuthorizedError``          the grant becomes withdrawn
    withdrawn  –                     ``NotAuthorizedError``          the store is asked again after a pause
    ========== ===================== =============================== ==========================================

    After a refresh that failed the grant is left alone for a pause that doubles; the table holds in it, too.

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
        on_grant_event: GrantHook = lambda _: None,
        timing: Timing = SYSTEM,
    ) -> None:
        """
        Args:
            store: Where grants are kept.

            refresher: Asks the platform.

            policy: ``None`` is the default policy.

            consent_url: Where the holder of a grant consents again; goes into ``NotAuthorizedError.consent_url``.

            on_grant_event: Called when a grant is lost, or its consent is about to end.

            timing: Clocks, waiting and chance.
        """
        self._store = store
        self._policy = policy or RefreshPolicy()
        self._now = timing.now
        self._sleep = timing.sleep
        self._rand = timing.rand
        self._owner = uuid.uuid4().hex  # this keeper, among all processes that share the store
        self._held: dict[str, _Held] = {}
        self._locks: dict[str, anyio.Lock] = {}
        self._running: dict[str, Background[str]] = {}
        """Authorization id to the refresh that runs while its token still works. At most one for each."""
        self._on_grant_event = on_grant_event
        self._renewal = Renewal(store, refresher, self._policy, consent_url, timing)

    @property
    def store(self) -> TokenStore:
        """Where the grants are kept."""
        return self._store

    def prime(self, grants: Iterable[Grant]) -> None:
        """Take over grants that were read or written elsewhere, so that the first calls need not ask the store."""
        for grant in grants:
            self._remember(grant)

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
            and self._now() < held.due_at
        ):
            return held.token
        return await self._get(authorization_id, rejected=None)

    async def refresh(self, authorization_id: str, rejected: str) -> str:
        """
        Return a token other than *rejected*, which the server has refused.

        Raises:
            NotAuthorizedError: If a person must consent again.
            CredentialError: If it cannot be refreshed now, or not without a vault.
        """
        return await self._get(authorization_id, rejected=rejected)

    async def renew(self, authorization_id: str) -> Grant:
        """
        Refresh now, due or not, and return the grant with its newer pair.

        Raises:
            CredentialError: If that failed, also where the old token still works.
        """
        held = await self._read(authorization_id)
        before = held.grant.generation
        held.trouble, held.due_at = None, float("-inf")
        await self._refreshed_in_turn(authorization_id, None)
        held = self._held[authorization_id]
        if held.trouble is not None and held.grant.generation == before:
            raise copy.copy(held.trouble.error) from held.trouble.error.__cause__
        return held.grant

    async def set_aside(self, authorization_id: str, reason: str) -> None:
        """Stop using a grant, after a deauthorization notice (webhooks 6 and 20) for example."""
        await self._store.set_aside(authorization_id, reason, now=self._now())
        await self._read(authorization_id)

    def due_in(self, grant: Grant) -> float:
        """Return in how many seconds this grant should be refreshed: 0 or less is now, infinity is never."""
        held = self._remember(grant)
        if (
            grant.state != "active"
            or not grant.authorization.refresh_token
            or not self._store.keeps_new_pairs
        ):
            return float("inf")
        moment = max(held.due_at, held.trouble.until) if held.trouble else held.due_at
        return moment - self._now()

    def consent_url(self, grant: Grant) -> str | None:
        """Return where the holder of *grant* consents again; ``None`` when that is not known."""
        return self._renewal.consent_url(grant.authorization)

    def tell(self, event: GrantEvent) -> None:
        """Call the hook; what it raises is logged and ends nothing."""
        try:
            self._on_grant_event(event)
        except Exception:  # noqa: BLE001 - somebody else's code; logged
            _log.exception("the on_grant_event hook failed on %s", event.kind)

    async def aclose(self) -> None:
        """Wait for refreshes under way, try once more to store what could not be stored, and close the store."""
        with anyio.move_on_after(self._policy.closing):
            for running in list(self._running.values()):
                await running.ended()
            for authorization_id, (claim, fresh) in list(self._renewal.unsaved.items()):
                try:
                    await self._save(claim, fresh)
                except CredentialError as error:
                    _log.error("the new pair of %s is lost with this process: %s", authorization_id, error)
        for running in self._running.values():
            running.cancel()
        await self._store.aclose()

    # -- what the ways in have in common -----------------------------------------------------------------------------

    async def _get(self, authorization_id: str, *, rejected: str | None) -> str:
        held = self._held.get(authorization_id)
        if held is None or rejected is not None or not self._lives(held):
            return await self._refreshed_in_turn(authorization_id, rejected)
        # The token works. Nothing that a refresh may run into, a vault that is away for example, stops it.
        if (
            self._in_trouble(held)
            or authorization_id in self._running
            or self._lock(authorization_id).locked()
        ):
            return self._live_token(held, None) if held.trouble is not None else held.token
        running = Background(lambda: self._refreshed_beside(held))
        self._running[authorization_id] = running
        running.when_ended(lambda: self._running.pop(authorization_id, None))
        with anyio.move_on_after(self._policy.patience):
            await running.ended()
            return await running.wait()
        return self._held[authorization_id].token

    async def _refreshed_beside(self, held: _Held) -> str:
        """Refresh while the token works: even what is nobody's foreseen error is no reason not to use it."""
        authorization_id = held.grant.authorization.id
        try:
            return await self._refreshed_in_turn(authorization_id, None)
        except TikTokShopError:
            raise
        except Exception as error:  # noqa: BLE001 - logged, and the token lives
            _log.exception("the refresh of %s failed", authorization_id)
            self._pause(held, TokenRefreshError(f"the refresh failed: {type(error).__name__}"), None)
            return held.token

    def _lock(self, authorization_id: str) -> anyio.Lock:
        return self._locks.setdefault(authorization_id, anyio.Lock())

    async def _refreshed_in_turn(self, authorization_id: str, rejected: str | None) -> str:
        """Renew under the lock of the grant, so that only one task of this process does."""
        held = self._held.get(authorization_id)
        if held is not None and rejected is None and self._in_trouble(held):
            return self._live_token(held, rejected)
        async with self._lock(authorization_id):
            held = self._held.get(authorization_id)
            if held is not None:
                # A refused grant whose access token is now refused, too, has nothing left: that is written down below.
                is_news = held.grant.state == "refused" and held.token == rejected
                if self._in_trouble(held) and not is_news:
                    return self._live_token(held, rejected)
                if self._is_usable(held, rejected):
                    return held.token  # another task was faster
            try:
                held = await self._read(authorization_id)
                if self._is_usable(held, rejected):
                    return held.token  # another process was faster
                if unsaved := self._renewal.unsaved.get(authorization_id):
                    held = await self._save(*unsaved)
                else:
                    held = await self._refresh(held, rejected)
            except CredentialError as error:
                known = self._held.get(authorization_id)
                if known is None or held is None:
                    raise
                self._pause(known, error, rejected)
                return self._live_token(known, rejected)
            return held.token

    def _is_usable(self, held: _Held, rejected: str | None) -> bool:
        """Whether the token needs nothing done about it."""
        if held.grant.state != "active" or held.token == rejected:
            return False
        return self._now() < (held.due_at if rejected is None else held.ends_at)

    def _lives(self, held: _Held) -> bool:
        return held.grant.state != "withdrawn" and self._now() < held.ends_at - self._policy.margin

    def _in_trouble(self, held: _Held) -> bool:
        return held.trouble is not None and self._now() < held.trouble.until

    def _live_token(self, held: _Held, rejected: str | None) -> str:
        """Go on with a token that lives although its refresh failed; raise the failure where there is none."""
        assert held.trouble is not None  # noqa: S101 - all callers have just seen it; narrows the type
        if held.token == rejected:
            held.trouble.rejected = rejected
        if held.token not in {rejected, held.trouble.rejected} and self._lives(held):
            return held.token
        # A copy: whoever catches it may write its own shop into it, and several shops share a grant.
        error = copy.copy(held.trouble.error)
        if not isinstance(error, NotAuthorizedError):
            error.retry_after = max(0.0, held.trouble.until - self._now())
        raise error from held.trouble.error.__cause__

    def _pause(self, held: _Held, error: CredentialError, rejected: str | None) -> None:
        """Leave the grant alone for a while, so that neither the auth host nor the log is flooded."""
        failures = held.trouble.failures + 1 if held.trouble else 1
        pause = error.retry_after or pause_seconds(self._policy, failures)
        if held.grant.state != "active":
            pause = self._policy.longest_pause
        held.trouble = _Trouble(error, self._now() + pause, failures, rejected)
        # Once is a warning; that it goes on is no news, and the log is not flooded with it.
        _log.log(logging.WARNING if failures == 1 else logging.INFO, "%s", error)

    def _remember(self, grant: Grant) -> _Held:
        old = self._held.get(grant.authorization.id)
        if old is not None and old.grant == grant:
            return old
        end = grant.authorization.access_expires_at
        if grant.state != "active" and (old is None or old.grant.state == "active"):
            self._tell_of_loss(grant)
        held = _Held(
            grant,
            due_at=due_at(grant, self._policy, self._rand()),
            ends_at=float("inf") if end is None else end.timestamp(),
        )
        self._held[grant.authorization.id] = held
        return held

    def _tell_of_loss(self, grant: Grant) -> None:
        reason = grant.reason or "the grant was refused"
        self.tell(GrantEvent("lost", grant, reason, self.consent_url(grant)))

    async def _read(self, authorization_id: str) -> _Held:
        grant = await self._store.read(authorization_id)
        if grant is None:
            raise NotAuthorizedError(
                f"{authorization_id} is not known here: no grant was given, or it was removed"
            )
        return self._remember(grant)

    async def _save(self, claim: Claim, fresh: Authorization) -> _Held:
        """Store a pair whose first write failed, before anything else is done with this grant."""
        return self._remember(await shielded(self._renewal.keep(claim, fresh)))

    async def _refresh(self, held: _Held, rejected: str | None) -> _Held:
        """Return the grant with a new pair, from our own refresh or from another process's."""
        authorization_id = held.grant.authorization.id
        waited, wait = 0.0, self._policy.poll / 10
        while True:
            held = await self._refuse_hopeless(held, rejected)
            kept = await shielded(self._claim_and_use(held.grant, rejected))
            if kept is not None:
                return self._remember(kept)
            held = await self._read(authorization_id)
            if self._is_usable(held, rejected):
                return held
            if rejected is None and self._lives(held):
                # Somebody is on it, and this token works: do not ask the store again with every call.
                held.due_at = min(held.ends_at - self._policy.margin, self._now() + self._policy.pause)
                return held
            if waited > self._policy.lease + self._policy.poll:
                raise TokenRefreshError(
                    f"another process has been refreshing {name_of(held.grant)} for too long"
                )
            pause = wait * (0.5 + self._rand() / 2)
            await self._sleep(pause)
            waited, wait = waited + pause, min(self._policy.poll, wait * 2)

    async def _claim_and_use(self, grant: Grant, rejected: str | None) -> Grant | None:
        """Return the refreshed grant; ``None`` when somebody else is at it, or was."""
        claim = await self._store.claim(
            grant.authorization.id,
            generation=grant.generation,
            owner=self._owner,
            now=self._now(),
            seconds=self._policy.lease,
        )
        if claim is None:
            return None
        held = self._remember(claim.grant)
        try:
            return await self._renewal.run(claim, is_needed=not self._lives(held) or held.token == rejected)
        except CredentialError:
            await self._read(grant.authorization.id)  # the failure may have changed its state
            raise

    async def _refuse_hopeless(self, held: _Held, rejected: str | None) -> _Held:
        """
        Return the grant where a refresh may help.

        Raises:
            CredentialError: Where none can, with what to do.
        """
        ended = "was refused by the platform" if held.token == rejected else "has ended"
        if held.grant.state == "refused" and (held.token == rejected or not self._lives(held)):
            authorization_id = held.grant.authorization.id
            await self._store.set_aside(authorization_id, held.grant.reason or ended, now=self._now())
            held = await self._read(authorization_id)
        if error := self._renewal.hopeless(held.grant, ended):
            raise error
        return held
