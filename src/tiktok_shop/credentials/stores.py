"""Where grants are kept: the ``TokenStore`` protocol, and the stores that keep nothing beyond this process."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Literal, Protocol

import anyio.lowlevel

from tiktok_shop.credentials.identity import with_shops
from tiktok_shop.credentials.models import AppCredentials, Authorization, Shop, token_digest

__all__ = [
    "EnvironmentStore",
    "Grant",
    "GrantState",
    "Lease",
    "MemoryStore",
    "TokenPair",
    "TokenStore",
    "is_newer_consent",
    "outranks",
]

GrantState = Literal["active", "refused", "withdrawn"]
"""
``active``: in use. ``refused``: no refresh will work again, but the access token may still live until it ends.
``withdrawn``: nothing works, a person must consent again. Both are left alone, so that nobody is hammered.
"""


@dataclass(frozen=True, slots=True)
class TokenPair:
    """An access token and the refresh token that came with it."""

    access_token: str = field(repr=False)

    refresh_token: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Grant:
    """An authorization as it is kept."""

    authorization: Authorization

    generation: int = 0
    """Grows by one with each new pair: two readers of one generation hold the same pair."""

    state: GrantState = "active"

    reason: str | None = None
    """Why it is not ``active``, for people."""

    issued_at: datetime | None = None
    """When the pair was issued to us; ``None`` for a pair that came from elsewhere."""

    previous: TokenPair | None = None
    """The pair before this one. Kept until this pair's refresh token has worked once."""

    granted_at: datetime | None = None
    """When the consent came to us, or, for tokens that were given, when we first met them; ``None`` when not stored."""

    by_consent: bool = False
    """Whether it came by a consent that we exchanged. Then it is known to be no older than ``granted_at``."""


@dataclass(frozen=True, slots=True)
class Lease:
    """The right to refresh one grant, held by one owner for a short time, with the intent written down."""

    grant: Grant

    owner: str

    intent: int
    """Its number in the intent log."""

    interrupted: int
    """Refreshes of this very generation that began and never ended: their process died, their answer is unknown."""


@dataclass(frozen=True, slots=True)
class Snapshot:
    """All that a store keeps."""

    grants: tuple[Grant, ...]

    shops: tuple[Shop, ...]


class TokenStore(Protocol):
    """
    Keeps grants, and lets one owner at a time refresh each.

    A refresh is ``lease``, then ``store`` with the new pair, or ``release`` without one; everybody else meanwhile ``get``s the
    grant and finds the pair that still works.

    All moments are Unix seconds by the caller's clock. When a method that writes has returned, the write survives a
    crash of the process and, for stores on disk, of the machine.
    """

    @property
    def keeps_new_pairs(self) -> bool:
        """Whether a new pair may be stored: without that no token is ever refreshed."""

    async def use_app(self, app: AppCredentials | None, *, now: float) -> AppCredentials | None:
        """
        Say for which app the store is used; called before anything else.

        Returns:
            *app*, or for ``None`` the one app that the store holds, if it is the only one.
        """

    async def get(self, authorization_id: str) -> Grant | None:
        """Return the grant as it stands now; ``None`` when it is not known."""

    async def snapshot(self) -> Snapshot:
        """Return everything that is kept, read at once."""

    async def adopt(self, authorizations: Sequence[Authorization], *, now: float) -> Mapping[str, str]:
        """
        Record grants that came from arguments or from the environment.

        One that is kept already, or from which a kept one descends, stays as it is: the newer descendant outranks a
        stale ``.env``.

        Returns:
            ``dict`` of the given id to the id under which the grant is kept.
        """

    async def put(self, authorization: Authorization, *, now: float) -> Grant:
        """Record a grant that was given just now: it replaces the tokens of the same id and makes it active again."""

    async def lease(
        self, authorization_id: str, *, generation: int, owner: str, now: float, seconds: float
    ) -> Lease | None:
        """
        Lease the right to refresh, and write the intent down, both durable before this returns.

        Returns:
            ``None`` when somebody else holds it, or when *generation* is no longer the newest.
        """

    async def store(self, lease: Lease, authorization: Authorization, *, now: float) -> Grant:
        """Store the new pair, end the lease, and return the grant as it stands (of another owner, if that was first)."""

    async def release(
        self,
        lease: Lease,
        outcome: str,
        *,
        now: float,
        state: GrantState | None = None,
        reason: str | None = None,
    ) -> None:
        """End the lease without a new pair. *state* is only set while the generation is still the leased one."""

    async def set_aside(self, authorization_id: str, reason: str, *, now: float) -> None:
        """Mark the grant as withdrawn (by its seller, or by us)."""

    async def put_shops(self, shops: Sequence[Shop], *, now: float) -> None:
        """Record shops. One that is kept already, under whatever name, is replaced: see ``identity.with_shops``."""

    async def remove_shop(self, name: str) -> None:
        """Forget a shop, and its grant with the last shop of it. An unknown name is not an error."""

    async def remove_authorization(self, authorization_id: str) -> None:
        """Forget a grant and its shops. An unknown id is not an error."""

    async def supersede(self, authorization_id: str, by: str) -> None:
        """Forget a grant whose shops have gone over to a newer consent; its tokens are known as that one's from now on."""

    async def aclose(self) -> None:
        """Let go of files and connections."""


def outranks(given: Authorization, kept: Authorization) -> bool:
    """
    Return whether *given* has a newer access token than *kept*, a grant of the same descent.

    That is the case for the same refresh token with an access token that ends later: somebody else refreshed, at a
    server that does not rotate, and wrote the result into the environment.
    """
    return (
        given.refresh_token == kept.refresh_token
        and given.access_token != kept.access_token
        and given.access_expires_at is not None
        and (kept.access_expires_at is None or given.access_expires_at > kept.access_expires_at)
    )


def is_newer_consent(given: Authorization, kept: Grant) -> bool:
    """
    Return whether tokens that nobody here has seen stand for a newer consent of the user who gave *kept*.

    While *kept* still works, the access token must end later than its own: a stale ``.env`` is not a new consent.
    """
    if kept.state != "active":
        return True
    ends = given.access_expires_at, kept.authorization.access_expires_at
    return ends[0] is not None and (ends[1] is None or ends[0] > ends[1])


class MemoryStore:
    """Keeps grants for as long as the process lives: new pairs are lost with it. For tests and for short programs."""

    def __init__(self) -> None:
        self._grants: dict[str, Grant] = {}
        self._shops: dict[str, Shop] = {}
        self._descent: dict[str, str] = {}
        self._leases: dict[str, Lease] = {}
        self._intents = 0

    @property
    def keeps_new_pairs(self) -> bool:
        return True

    async def use_app(self, app: AppCredentials | None, *, now: float) -> AppCredentials | None:
        return app

    async def get(self, authorization_id: str) -> Grant | None:
        return self._grants.get(authorization_id)

    async def snapshot(self) -> Snapshot:
        return Snapshot(tuple(self._grants.values()), tuple(self._shops.values()))

    async def adopt(self, authorizations: Sequence[Authorization], *, now: float) -> Mapping[str, str]:
        kept_as = {}
        for number, given in enumerate(authorizations):
            if number % 200 == 199:
                await anyio.lowlevel.checkpoint()  # thousands of grants: others get a turn
            kept_id = next((self._descent[mark] for mark in _marks(given) if mark in self._descent), None)
            if kept_id is None and given.id in self._grants:
                kept_id = given.id
                if is_newer_consent(given, self._grants[kept_id]):
                    await self.put(given, now=now)
            elif kept_id is None:
                self._remember(Grant(given, granted_at=_moment(now)))
                kept_id = given.id
            elif outranks(given, (kept := self._grants[kept_id]).authorization):
                self._remember(
                    replace(
                        kept,
                        authorization=given.with_id(kept_id),
                        generation=kept.generation + 1,
                        state="active",
                    )
                )
            kept_as[given.id] = kept_id
        return kept_as

    async def put(self, authorization: Authorization, *, now: float) -> Grant:
        authorization = authorization.with_id(self._same_user(authorization))
        old = self._grants.get(authorization.id)
        grant = Grant(
            authorization,
            generation=old.generation + 1 if old else 0,
            issued_at=_moment(now),
            granted_at=_moment(now),
            by_consent=True,
        )
        self._leases.pop(authorization.id, None)
        self._remember(grant)
        return grant

    async def lease(
        self, authorization_id: str, *, generation: int, owner: str, now: float, seconds: float
    ) -> Lease | None:
        grant = self._grants[authorization_id]
        if authorization_id in self._leases or grant.generation != generation:
            return None
        self._intents += 1
        lease = self._leases[authorization_id] = Lease(grant, owner, self._intents, interrupted=0)
        return lease

    async def store(self, lease: Lease, authorization: Authorization, *, now: float) -> Grant:
        current = self._grants[authorization.id]
        if current.generation != lease.grant.generation:
            return current
        used = lease.grant.authorization
        previous = TokenPair(used.access_token, used.refresh_token) if used.refresh_token else None
        self._leases.pop(authorization.id, None)
        grant = replace(
            current,
            authorization=authorization,
            generation=current.generation + 1,
            state="active",
            reason=None,
            issued_at=_moment(now),
            previous=previous,
        )
        self._remember(grant)
        return grant

    async def release(
        self,
        lease: Lease,
        outcome: str,
        *,
        now: float,
        state: GrantState | None = None,
        reason: str | None = None,
    ) -> None:
        authorization_id = lease.grant.authorization.id
        self._leases.pop(authorization_id, None)
        current = self._grants[authorization_id]
        if state and current.generation == lease.grant.generation:
            self._grants[authorization_id] = replace(current, state=state, reason=reason)

    async def set_aside(self, authorization_id: str, reason: str, *, now: float) -> None:
        grant = self._grants.get(authorization_id)
        if grant:
            self._grants[authorization_id] = replace(grant, state="withdrawn", reason=reason)

    async def put_shops(self, shops: Sequence[Shop], *, now: float) -> None:
        self._shops = {shop.name: shop for shop in with_shops(self._shops.values(), shops)}

    async def remove_shop(self, name: str) -> None:
        shop = self._shops.pop(name, None)
        if shop and all(other.authorization_id != shop.authorization_id for other in self._shops.values()):
            await self.remove_authorization(shop.authorization_id)

    async def remove_authorization(self, authorization_id: str) -> None:
        self._grants.pop(authorization_id, None)
        self._descent = {mark: kept for mark, kept in self._descent.items() if kept != authorization_id}
        self._shops = {
            name: shop for name, shop in self._shops.items() if shop.authorization_id != authorization_id
        }

    async def supersede(self, authorization_id: str, by: str) -> None:
        self._grants.pop(authorization_id, None)
        self._descent = {
            mark: by if kept == authorization_id else kept for mark, kept in self._descent.items()
        }

    async def aclose(self) -> None:
        return None

    def _same_user(self, authorization: Authorization) -> str:
        """The id under which a grant of the same user is kept already, whatever it was known by first."""
        kept = (grant.authorization for grant in self._grants.values())
        same = (one.id for one in kept if one.open_id and one.open_id == authorization.open_id)
        return authorization.id if authorization.id in self._grants else next(same, authorization.id)

    def _remember(self, grant: Grant) -> None:
        self._grants[grant.authorization.id] = grant
        for mark in _marks(grant.authorization):
            self._descent[mark] = grant.authorization.id


class EnvironmentStore(MemoryStore):
    """Holds what the arguments or the environment say. It cannot keep a new pair, so nothing is refreshed."""

    @property
    def keeps_new_pairs(self) -> bool:
        return False


def _marks(authorization: Authorization) -> list[str]:
    """The digests by which a descendant of this grant is recognised."""
    tokens = (authorization.refresh_token, authorization.access_token)
    return [token_digest(token) for token in tokens if token]


def _moment(now: float) -> datetime:
    return datetime.fromtimestamp(now, UTC)
