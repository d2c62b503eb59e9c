"""A clock that tests turn, and an auth host that is a dictionary."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Literal

import anyio

from tiktok_shop.credentials.models import Authorization
from tiktok_shop.errors import NotAuthorizedError

NOW = 1_767_225_600.0
HOUR = 3600.0
DAY = 24 * HOUR
WEEK = 7 * DAY

Rotation = Literal["none", "grace", "at once"]


@dataclass
class Clock:
    """Time that passes only when a test or a sleep says so."""

    now: float = NOW
    slept: list[float] = field(default_factory=list)

    def __call__(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds
        await anyio.lowlevel.checkpoint()


@dataclass
class AuthHost:
    """Refreshes as the platform may: without rotation, with a grace time for the old refresh token, or without."""

    clock: Clock
    rotation: Rotation = "at once"
    calls: list[str] = field(default_factory=list)
    alive: set[str] = field(default_factory=set)
    failures: list[Exception] = field(default_factory=list)
    on_call: Callable[[], Awaitable[None]] | None = None
    lifetime: float = WEEK

    async def refresh(self, authorization: Authorization, refresh_token: str | None = None) -> Authorization:
        token = refresh_token or authorization.refresh_token
        assert token is not None
        self.calls.append(token)
        number = len(self.calls)
        if self.on_call is not None:
            await self.on_call()
        await anyio.lowlevel.checkpoint()
        if self.failures:
            raise self.failures.pop(0)
        if token not in self.alive:
            raise NotAuthorizedError("the platform refused the grant (code 36004005)")
        fresh = token if self.rotation == "none" else f"ROW_refresh-{number}"
        if self.rotation == "at once":
            self.alive.discard(token)
        self.alive.add(fresh)
        return replace(
            authorization,
            access_token=f"ROW_access-{number}",
            refresh_token=fresh,
            access_expires_at=moment(self.clock.now + self.lifetime),
        )


def moment(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)


def grant(
    name: str = "grant-1", *, ends_in: float | None = WEEK, refresh_token: str | None = "ROW_refresh-0"
) -> Authorization:
    return Authorization(
        id=name,
        access_token=f"ROW_access-0-{name}",
        access_expires_at=None if ends_in is None else moment(NOW + ends_in),
        refresh_token=refresh_token,
        seller_name="Tea House",
    )
