"""One refresh per grant at a time among all processes that share a store: the holder of the lease refreshes, the others read the result."""

from __future__ import annotations

import uuid

from tiktok_shop._background import shielded
from tiktok_shop.credentials.holding import Held, Holdings
from tiktok_shop.credentials.models import Authorization
from tiktok_shop.credentials.policy import RefreshPolicy
from tiktok_shop.credentials.renewal import Renewal, name_of
from tiktok_shop.credentials.stores import Grant, Lease, TokenStore
from tiktok_shop.errors import CredentialError, NotAuthorizedError, TokenRefreshError
from tiktok_shop.timing import Timing

__all__ = ["Turns"]


class Turns:
    """Takes this process's turn at the store. The caller makes sure that only one task per grant is here at a time."""

    def __init__(
        self, store: TokenStore, renewal: Renewal, holdings: Holdings, policy: RefreshPolicy, timing: Timing
    ) -> None:
        self._store = store
        self._renewal = renewal
        self._holdings = holdings
        self._policy = policy
        self._timing = timing
        self._owner = uuid.uuid4().hex  # this keeper, among all processes that share the store

    async def read(self, authorization_id: str) -> Held:
        """
        Return the grant as the store has it now.

        Raises:
            NotAuthorizedError: If the store does not have it.
        """
        grant = await self._store.get(authorization_id)
        if grant is None:
            raise NotAuthorizedError(
                f"{authorization_id} is not known here: no grant was given, or it was removed"
            )
        return self._holdings.remember(grant)

    async def save(self, lease: Lease, fresh: Authorization) -> Held:
        """Store a pair whose first write failed, before anything else is done with this grant."""
        return self._holdings.remember(await shielded(self._renewal.keep(lease, fresh)))

    async def refresh(self, held: Held, rejected: str | None) -> Held:
        """Return the grant with a new pair, from our own refresh or from another process's."""
        authorization_id = held.grant.authorization.id
        waited, wait = 0.0, self._policy.poll / 10
        while True:
            held = await self._refuse_hopeless(held, rejected)
            kept = await shielded(self._lease_and_use(held.grant, rejected))
            if kept is not None:
                return self._holdings.remember(kept)
            held = await self.read(authorization_id)
            if self._holdings.is_usable(held, rejected):
                return held
            if rejected is None and self._holdings.lives(held):
                # Somebody is on it, and this token works: do not ask the store again with every call.
                held.due_at = min(held.ends_at - self._policy.margin, self._timing.now() + self._policy.pause)
                return held
            if waited > self._policy.lease + self._policy.poll:
                raise TokenRefreshError(
                    f"another process has been refreshing {name_of(held.grant)} for too long"
                )
            pause = wait * (0.5 + self._timing.rand() / 2)
            await self._timing.sleep(pause)
            waited, wait = waited + pause, min(self._policy.poll, wait * 2)

    async def _lease_and_use(self, grant: Grant, rejected: str | None) -> Grant | None:
        """Return the refreshed grant; ``None`` when somebody else is at it, or was."""
        lease = await self._store.lease(
            grant.authorization.id,
            generation=grant.generation,
            owner=self._owner,
            now=self._timing.now(),
            seconds=self._policy.lease,
        )
        if lease is None:
            return None
        held = self._holdings.remember(lease.grant)
        try:
            return await self._renewal.run(
                lease, is_needed=not self._holdings.lives(held) or held.token == rejected
            )
        except CredentialError:
            await self.read(grant.authorization.id)  # the failure may have changed its state
            raise

    async def _refuse_hopeless(self, held: Held, rejected: str | None) -> Held:
        """
        Return the grant where a refresh may help.

        Raises:
            CredentialError: Where none can, with what to do.
        """
        ended = "was refused by the platform" if held.token == rejected else "has ended"
        if held.grant.state == "refused" and (held.token == rejected or not self._holdings.lives(held)):
            authorization_id = held.grant.authorization.id
            await self._store.set_aside(authorization_id, held.grant.reason or ended, now=self._timing.now())
            held = await self.read(authorization_id)
        if error := self._renewal.hopeless(held.grant, ended):
            raise error
        return held
