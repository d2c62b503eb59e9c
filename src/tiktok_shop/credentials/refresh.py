"""Keeps tokens fresh: early, jittered, one refresh per grant at a time, and never with a pair that is not stored."""

from __future__ import annotations

import copy
import logging
from collections.abc import Callable, Iterable

import anyio

from tiktok_shop._background import Background
from tiktok_shop.credentials.events import GrantEvent, GrantHook
from tiktok_shop.credentials.holding import Held, Holdings
from tiktok_shop.credentials.models import Authorization
from tiktok_shop.credentials.policy import RefreshPolicy
from tiktok_shop.credentials.renewal import Refresher, Renewal
from tiktok_shop.credentials.stores import Grant, TokenStore
from tiktok_shop.credentials.turns import Turns
from tiktok_shop.errors import CredentialError, TikTokShopError, TokenRefreshError
from tiktok_shop.timing import SYSTEM, Timing

__all__ = ["AT_ONCE", "TokenKeeper"]

_log = logging.getLogger(__name__)

AT_ONCE = 8
"""Refreshes under way at a time of which nobody waits for the end: the auth host is shared by all sellers of the app."""


class TokenKeeper:
    """
    Hands out tokens that work, as the transports' ``TokenSource``.

    ========== ===================== =============================== ==========================================
    Grant      Its access token      A call gets                     Meanwhile
    ========== ===================== =============================== ==========================================
    active     fresh                 the token, without a wait       nothing
    active     due, still works      the token, without a wait       a refresh runs beside; whatever becomes of it (the
                                                                     vault away, too), the old token is used to its end
    active     ended, or refused by  the new one, after the refresh; one task refreshes, the others wait for it
               the platform          or the error why there is none
    refused    still works           the token                       nothing: no refresh will work again
    refused    ended or refused      ``NotAuthorizedError``          the grant becomes withdrawn
    withdrawn  –                     ``NotAuthorizedError``          the store is asked again after a pause
    ========== ===================== =============================== ==========================================

    After a refresh that failed the grant is left alone for a pause that doubles; the table holds in it, too.

    Within the process, one lock per grant lets one task refresh while the others wait, or go on with the token as long
    as it lives. Across processes the store's lease does the same. A refresh under way is not cancelled with the task
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
        self._holdings = Holdings(self._policy, timing, self._tell_of_loss)
        self._locks: dict[str, anyio.Lock] = {}
        self._running: dict[str, Background[None]] = {}
        """Authorization id to the refresh that runs while its token still works. At most one for each."""
        self._beside = anyio.CapacityLimiter(AT_ONCE)
        self._on_grant_event = on_grant_event
        self._renewal = Renewal(store, refresher, self._policy, consent_url, timing)
        self._turns = Turns(store, self._renewal, self._holdings, self._policy, timing)

    @property
    def store(self) -> TokenStore:
        """Where the grants are kept."""
        return self._store

    def prime(self, grants: Iterable[Grant]) -> None:
        """Take over grants that were read or written elsewhere, so that the first calls need not ask the store."""
        for grant in grants:
            self._holdings.remember(grant)

    async def access_token(self, authorization_id: str) -> str:
        """
        Return a token that should work now.

        While the token works this neither waits nor locks: in its last hours a refresh runs beside the calls that go
        on with it. Only when it has ended does everybody wait for the new one.

        Raises:
            NotAuthorizedError: If a person must consent again.
            CredentialError: If the token has ended and cannot be refreshed now, or not without a vault.
        """
        token = self._holdings.fresh_token(authorization_id)
        return await self._get(authorization_id, rejected=None) if token is None else token

    async def refresh(self, authorization_id: str, rejected: str) -> str:
        """
        Return a token other than *rejected*, which the server has refused.

        Raises:
            NotAuthorizedError: If a person must consent again.
            CredentialError: If it cannot be refreshed now, or not without a vault.
        """
        return await self._get(authorization_id, rejected=rejected)

    async def refresh_due(self, authorization_id: str) -> None:
        """Refresh a token that is due, and wait for the end of that. What goes wrong is logged, not raised."""
        held = self._holdings.get(authorization_id) or await self._turns.read(authorization_id)
        if not self._holdings.is_usable(held, None):
            await self._refreshed_beside(held)

    async def renew(self, authorization_id: str) -> Grant:
        """
        Refresh now, due or not, and return the grant with its newer pair.

        Raises:
            CredentialError: If that failed, also where the old token still works.
        """
        held = await self._turns.read(authorization_id)
        before = held.grant.generation
        held.trouble, held.due_at = None, float("-inf")
        await self._refreshed_in_turn(authorization_id, None, is_asked=True)
        held = self._holdings.get(authorization_id) or held
        if held.trouble is not None and held.grant.generation == before:
            raise copy.copy(held.trouble.error) from held.trouble.error.__cause__
        return held.grant

    async def set_aside(self, authorization_id: str, reason: str) -> None:
        """Stop using a grant, after a deauthorization notice (webhooks 6 and 20) for example."""
        await self._store.set_aside(authorization_id, reason, now=self._now())
        await self._turns.read(authorization_id)

    def due_in(self, grant: Grant) -> float:
        """Return in how many seconds this grant should be refreshed: 0 or less is now, infinity is never."""
        self._holdings.remember(grant)
        is_refreshed = (
            grant.state == "active" and grant.authorization.refresh_token and self._store.keeps_new_pairs
        )
        return self._holdings.due_in(grant) if is_refreshed else float("inf")

    def consent_url(self, grant: Grant) -> str | None:
        """Return where the holder of *grant* consents again; ``None`` when that is not known."""
        return self._renewal.consent_url(grant.authorization)

    def tell(self, event: GrantEvent) -> None:
        """Call the hook; what it raises is logged and ends nothing."""
        try:
            self._on_grant_event(event)
        except Exception:  # noqa: BLE001 - the hook is the user's code: no refresh fails because of it
            _log.exception("the on_grant_event hook failed on %s", event.kind)

    async def aclose(self) -> None:
        """Wait for refreshes under way, try once more to store what could not be stored, and close the store."""
        with anyio.move_on_after(self._policy.closing):
            for running in list(self._running.values()):
                await running.ended()
            for authorization_id, (lease, fresh) in list(self._renewal.unsaved.items()):
                try:
                    await self._turns.save(lease, fresh)
                except CredentialError as error:
                    _log.error("the new pair of %s is lost with this process: %s", authorization_id, error)
        for running in self._running.values():
            running.cancel()
        await self._store.aclose()

    # -- what the ways in have in common -----------------------------------------------------------------------------

    async def _get(self, authorization_id: str, *, rejected: str | None) -> str:
        held = self._holdings.get(authorization_id) or await self._turns.read(authorization_id)
        if rejected is not None or not self._holdings.lives(held):
            return await self._refreshed_in_turn(authorization_id, rejected)
        # The token works. Nothing that a refresh may run into, a vault that is locked for example, holds it up.
        if not (
            self._holdings.is_usable(held, None)
            or self._holdings.in_trouble(held)
            or authorization_id in self._running
            or self._lock(authorization_id).locked()
        ):
            running = Background(lambda: self._refreshed_beside(held))
            self._running[authorization_id] = running
            running.when_ended(lambda: self._running.pop(authorization_id, None))
        return held.token

    async def _refreshed_beside(self, held: Held) -> None:
        """Refresh while nobody waits for it: what goes wrong is logged, and is no reason not to use a token that works."""
        authorization_id = held.grant.authorization.id
        async with self._beside:
            try:
                await self._refreshed_in_turn(authorization_id, None, is_beside=True)
            except TikTokShopError:
                return  # logged, and the grant is left alone for a while
            except Exception as error:  # noqa: BLE001 - what nobody foresaw: logged
                _log.exception("the refresh of %s failed", authorization_id)
                why = TokenRefreshError(f"the refresh failed: {type(error).__name__}")
                self._holdings.pause(held, why, None)

    def _lock(self, authorization_id: str) -> anyio.Lock:
        return self._locks.setdefault(authorization_id, anyio.Lock())

    async def _refreshed_in_turn(
        self,
        authorization_id: str,
        rejected: str | None,
        *,
        is_beside: bool = False,
        is_asked: bool = False,
    ) -> str:
        """
        Renew under the lock of the grant, so that only one task of this process does.

        Args:
            authorization_id: Whose.

            rejected: The token that the platform refused, if it did.

            is_beside: Nobody waits for it, and nobody hears of its failure.

            is_asked: Somebody asked for a new pair and hears of its failure, also while the token works.
        """
        held = self._holdings.get(authorization_id)
        if held is not None and rejected is None and self._holdings.in_trouble(held):
            return self._holdings.live_token(held, rejected)
        async with self._lock(authorization_id):
            held = self._holdings.get(authorization_id)
            if held is not None:
                # A refused grant whose access token is now refused, too, has nothing left: that is written down below.
                is_news = held.grant.state == "refused" and held.token == rejected
                if self._holdings.in_trouble(held) and not is_news:
                    return self._holdings.live_token(held, rejected)
                if self._holdings.is_usable(held, rejected):
                    return held.token  # another task was faster
            try:
                held = await self._turns.read(authorization_id)
                if self._holdings.is_usable(held, rejected):
                    return held.token  # another process was faster
                if unsaved := self._renewal.unsaved.get(authorization_id):
                    held = await self._turns.save(*unsaved)
                else:
                    held = await self._turns.refresh(held, rejected)
            except CredentialError as error:
                known = self._holdings.get(authorization_id)
                if known is None or held is None:
                    raise
                works = known.token != rejected and self._holdings.lives(known)
                is_told = is_asked or not (works or is_beside)
                self._holdings.pause(known, error, rejected, is_told=is_told)
                return self._holdings.live_token(known, rejected)
            return held.token

    def _tell_of_loss(self, grant: Grant) -> None:
        reason = grant.reason or "the grant was refused"
        self.tell(GrantEvent("lost", grant, reason, self.consent_url(grant)))
