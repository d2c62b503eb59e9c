"""A token keeper with everything it stands on: a store in memory, a clock that is set, an auth host that answers."""

from __future__ import annotations

from typing import Any

from tests.unit.credentials.fakes import AuthHost, Clock

from tiktok_shop.credentials.models import Authorization
from tiktok_shop.credentials.refresh import TokenKeeper
from tiktok_shop.credentials.stores import MemoryStore
from tiktok_shop.timing import Timing


class House:
    """A keeper with everything it stands on."""

    def __init__(self, *grants: Authorization, store: MemoryStore | None = None, **host: Any) -> None:
        self.clock = Clock()
        self.host = AuthHost(self.clock, **host)
        self.host.alive |= {one.refresh_token for one in grants if one.refresh_token}
        self.store = store or MemoryStore()
        self.grants = grants
        self.keeper = TokenKeeper(
            self.store,
            self.host,
            consent_url=lambda _: "https://consent.example/?service_id=7",
            timing=Timing(now=self.clock, sleep=self.clock.sleep, rand=lambda: 0.5),
        )

    async def open(self) -> TokenKeeper:
        await self.store.adopt(self.grants, now=self.clock.now)
        return self.keeper
