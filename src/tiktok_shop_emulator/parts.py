"""Everything that an emulator is made of, and what is done to it as a whole; how requests reach it is ``app``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from tiktok_shop_emulator.clock import VirtualClock
from tiktok_shop_emulator.diary import Diary
from tiktok_shop_emulator.faults import Fault, Faults
from tiktok_shop_emulator.gateway import Gateway, Policy
from tiktok_shop_emulator.limits import Limits
from tiktok_shop_emulator.oauth import Authority, Rotation
from tiktok_shop_emulator.recorder import Recorder
from tiktok_shop_emulator.routes import Router
from tiktok_shop_emulator.seam import Event, Operation, ShopRecord
from tiktok_shop_emulator.webhook_sender import WebhookSender
from tiktok_shop_emulator.winninghunter import MarketApi
from tiktok_shop_emulator.wire import RequestIds
from tiktok_shop_emulator.world import World

__all__ = ["Parts"]


class Parts:
    """
    World, tokens, gateway, faults, webhooks and clock of one emulator.

    Arguments are those of ``Emulator``.
    """

    def __init__(
        self,
        *,
        shops: int,
        seed: int,
        clock: VirtualClock | None,
        policy: Policy | None,
        rotation: Rotation,
        faults: Iterable[Fault | str],
        limits: Limits | None,
        operations: Iterable[Operation] | None,
        world: Mapping[str, Any] | None,
    ) -> None:
        self.seed = seed
        self.base_url = "http://testserver"
        """Where the server listens; set by whoever starts one, shown to people."""

        self.clock = clock or VirtualClock()
        self.world = World(
            seed=seed, shop_count=shops, clock=self.clock, on_event=self._on_event, **(world or {})
        )
        self.world.public_url = lambda: self.base_url
        self.authority = Authority(self.world, self.clock, seed=seed, rotation=rotation)
        self.faults = Faults(seed, faults)
        self.limits = limits or Limits()
        self.recorder = Recorder()
        self.ids = RequestIds(seed)
        self.operations = list(_registry() if operations is None else operations)
        router = Router(self.operations)
        self.gateway = Gateway(self.world, self.authority, router, self.limits, policy or Policy())
        self.webhooks = WebhookSender(self.world, self.clock, seed=seed)
        self.diary = Diary(self.world, self.clock, self.webhooks)
        self.clock.on_change(self.diary.catch_up)
        self.market = MarketApi(self.clock, seed=seed)
        self._snapshots: dict[str, Any] = {}

    def withdraw(self, authorization_id: str) -> None:
        """
        Let a seller take the consent back; the shops' webhooks tell of it.

        Raises:
            KeyError: If there is no such authorization.
        """
        self.authority.withdraw(authorization_id)
        for shop in self.world.shops_of(authorization_id):
            self._tell_of_end(shop)

    def deauthorize(self, shop: ShopRecord) -> None:
        """Take one shop out of its grant; its webhook tells of it. With the last shop the grant ends."""
        self.world.leave(shop)
        self._tell_of_end(shop)
        if not self.world.shops_of(shop.authorization_id):
            self.authority.withdraw(shop.authorization_id)

    def snapshot(self) -> str:
        """Keep the state of everything but the record of requests; return its name for ``restore``."""
        self.diary.catch_up()
        name = f"s{len(self._snapshots) + 1}"
        self._snapshots[name] = [part.snapshot() for part in self._stateful()]
        return name

    def restore(self, name: str) -> None:
        """
        Go back to a snapshot; it can be restored again.

        Raises:
            KeyError: If there is none of that name.
        """
        for part, state in zip(self._stateful(), self._snapshots[name], strict=True):
            part.restore(state)
        self.limits.clear()

    def _stateful(self) -> list[Any]:
        """Everything that has a state. The clock last: its change wakes those who wait."""
        return [
            self.world,
            self.authority,
            self.faults,
            self.webhooks,
            self.diary,
            self.ids,
            self.clock,
        ]

    def _tell_of_end(self, shop: ShopRecord) -> None:
        told = {"message": "Seller has cancelled the authorization."}
        self.webhooks.enqueue(Event(6, shop.shop_id, told))

    def _on_event(self, event: Event) -> None:
        self.diary.note(event)
        self.webhooks.enqueue(event)


def _registry() -> Iterable[Operation]:
    from tiktok_shop_openapi.registry import OPERATIONS

    return OPERATIONS.values()
