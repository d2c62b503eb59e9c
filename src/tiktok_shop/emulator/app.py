"""The emulator: an ASGI application, and the same without ASGI for in-process clients."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping
from functools import partial
from typing import Any

import anyio

from tiktok_shop.emulator import asgi
from tiktok_shop.emulator.admin import Admin
from tiktok_shop.emulator.api import Api
from tiktok_shop.emulator.clock import VirtualClock
from tiktok_shop.emulator.consent import AUTHORIZE_PATHS, Consent
from tiktok_shop.emulator.diary import Diary
from tiktok_shop.emulator.faults import Fault, Faults
from tiktok_shop.emulator.front import Front
from tiktok_shop.emulator.gateway import Gateway, Policy
from tiktok_shop.emulator.handlers import files
from tiktok_shop.emulator.landing import landing_page
from tiktok_shop.emulator.limits import Limits
from tiktok_shop.emulator.market_service import MarketService
from tiktok_shop.emulator.oauth import Authority, Rotation
from tiktok_shop.emulator.recorder import Recorder
from tiktok_shop.emulator.routes import Router
from tiktok_shop.emulator.sampling import Sampler
from tiktok_shop.emulator.seam import HANDLERS, EmulatedRequest, Event, Operation, ShopRecord
from tiktok_shop.emulator.spec import SpecBook
from tiktok_shop.emulator.validation import Validator
from tiktok_shop.emulator.webhook_sender import WebhookSender
from tiktok_shop.emulator.winninghunter import MarketApi
from tiktok_shop.emulator.wire import Answer, Incoming, RequestIds, html, query_dict
from tiktok_shop.emulator.world import World

__all__ = ["Emulator"]


class Emulator:
    """
    A TikTok Shop of your own: gateway, auth host and admin pages on one address.

    Args:
        shops: How many shops there are. Their business data is made when somebody asks for it.

        seed: The same seed makes the same shops, tokens and data.

        clock: Virtual time; the wall clock if ``None``.

        policy: What the gateway does where the platform is unknown or unkind.

        rotation: What a refresh does to the refresh token: ``none``, ``grace`` or ``at_once``.

        faults: Rules in force from the start; texts are read by ``parse_fault``.

        limits: Budgets; none if ``None``.

        redirect_url: Where the consent page sends people; it shows the code if ``None``.

        operations: What the API has; the generated registry if ``None``.

        world: More settings of the world, such as ``regions`` and ``volume``.

        sleep: Waits real seconds. An argument, so that tests never wait.

    Raises:
        ValueError: If a fault or a setting of the world is wrong.
    """

    def __init__(
        self,
        *,
        shops: int = 6,
        seed: int = 1,
        clock: VirtualClock | None = None,
        policy: Policy | None = None,
        rotation: Rotation = "none",
        faults: Iterable[Fault | str] = (),
        limits: Limits | None = None,
        redirect_url: str | None = None,
        operations: Iterable[Operation] | None = None,
        world: Mapping[str, Any] | None = None,
        sleep: Callable[[float], Awaitable[None]] = anyio.sleep,
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
        self.operations = list(_registry() if operations is None else operations)
        router = Router(self.operations)
        self.gateway = Gateway(self.world, self.authority, router, self.limits, policy or Policy())
        self.spec = SpecBook()
        self.webhooks = WebhookSender(self.world, self.clock, seed=seed)
        self.diary = Diary(self.world, self.clock, self.webhooks)
        self.clock.on_change(self.diary.catch_up)
        self.consent = Consent(self.world, self.authority, redirect_url)
        self.market = MarketApi(self.clock, seed=seed)
        self._api = Api(
            world=self.world,
            gateway=self.gateway,
            authority=self.authority,
            validator=Validator(self.spec),
            sampler=Sampler(self.spec, seed),
            handlers={
                **HANDLERS,
                "get_shop_webhooks": self.webhooks.answer_get,
                "update_shop_webhook": self._subscribe,
                "delete_webhook_for_an_event": self.webhooks.answer_delete,
                "deauthorize_shop": self._deauthorize,
            },
            faults=self.faults,
        )
        self._market_service = MarketService(self.market, self.faults)
        self._front = Front(
            clock=self.clock, faults=self.faults, recorder=self.recorder, ids=RequestIds(seed), sleep=sleep
        )
        self._admin = Admin(self)
        self._sleep = sleep
        self._snapshots: dict[str, Any] = {}

    async def respond(self, incoming: Incoming) -> Answer:
        """
        Answer one request.

        Raises:
            ConnectionCut: If a fault ends the connection.
        """
        path = incoming.path
        if path == "/":
            return landing_page() if incoming.method == "GET" else html("", 405)
        if path.startswith("/_emulator/"):
            return await self._admin.respond(incoming)
        if path.startswith(files.PREFIX):
            status, kind, body = files.serve(
                self.world, path, query_dict(incoming.query), incoming.headers, self.clock.now()
            )
            return Answer(status, body, kind)
        if self.market.serves(path):
            return await self._front.respond(self._market_service, incoming)
        if path in AUTHORIZE_PATHS:
            return self.consent.respond(incoming)
        return await self._front.respond(self._api, incoming)

    async def __call__(self, scope: asgi.Scope, receive: asgi.Receive, send: asgi.Send) -> None:
        """Serve one ASGI connection."""
        if scope["type"] == "http":
            await asgi.serve(self.respond, scope, receive, send, self._sleep)
        elif scope["type"] == "lifespan":
            await asgi.lifespan(partial(self.webhooks.run, self.diary.catch_up), receive, send)
        else:
            raise RuntimeError(f"cannot serve {scope['type']}")

    async def wait(self, seconds: float) -> None:
        """Wait real seconds, as the faults do."""
        await self._sleep(seconds)

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
        self._snapshots[name] = [part.snapshot() for part in self._parts()]
        return name

    def restore(self, name: str) -> None:
        """
        Go back to a snapshot; it can be restored again.

        Raises:
            KeyError: If there is none of that name.
        """
        for part, state in zip(self._parts(), self._snapshots[name], strict=True):
            part.restore(state)
        self.limits.clear()

    def _parts(self) -> list[Any]:
        """Everything that has a state. The clock last: its change wakes those who wait."""
        return [
            self.world,
            self.authority,
            self.faults,
            self.webhooks,
            self.diary,
            self._front.ids,
            self.clock,
        ]

    def _deauthorize(self, request: EmulatedRequest, _world: Any) -> dict[str, Any]:
        assert request.shop is not None  # noqa: S101 - the gateway asked for a cipher
        self.deauthorize(request.shop)
        return {}

    def _tell_of_end(self, shop: ShopRecord) -> None:
        told = {"message": "Seller has cancelled the authorization."}
        self.webhooks.enqueue(Event(6, shop.shop_id, told))

    def _subscribe(self, request: EmulatedRequest, world: Any) -> dict[str, Any]:
        self.diary.catch_up()  # what was before is not for the new subscriber
        return self.webhooks.answer_put(request, world)

    def _on_event(self, event: Event) -> None:
        self.diary.note(event)
        self.webhooks.enqueue(event)


def _registry() -> Iterable[Operation]:
    from tiktok_shop_openapi.registry import OPERATIONS

    return OPERATIONS.values()
