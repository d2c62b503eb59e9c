"""The emulator: what it is made of, an ASGI application, and the same without ASGI for in-process clients."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping
from functools import partial
from typing import Any
from urllib.parse import urlsplit

import anyio

from tiktok_shop_emulator import asgi
from tiktok_shop_emulator.admin import Admin
from tiktok_shop_emulator.books import Books
from tiktok_shop_emulator.clock import VirtualClock
from tiktok_shop_emulator.emulated_shop import EmulatedShop
from tiktok_shop_emulator.fault_injection import FaultInjector
from tiktok_shop_emulator.faults import Fault, Faults
from tiktok_shop_emulator.gateway.checks import Gateway, Policy
from tiktok_shop_emulator.gateway.limits import Limits
from tiktok_shop_emulator.gateway.routes import Router
from tiktok_shop_emulator.gateway.validation import Validator
from tiktok_shop_emulator.handlers import HANDLERS
from tiktok_shop_emulator.handlers.fulfillment import documents
from tiktok_shop_emulator.messages import Answer, Incoming, RequestIds, html, json_answer, query_dict
from tiktok_shop_emulator.pages.consent import AUTHORIZE_PATHS, Consent
from tiktok_shop_emulator.pages.landing import landing_page
from tiktok_shop_emulator.partner_api import PartnerApi
from tiktok_shop_emulator.requests_log import RequestsLog
from tiktok_shop_emulator.sampling import Sampler
from tiktok_shop_emulator.scopes import grantable
from tiktok_shop_emulator.snapshots import Snapshots
from tiktok_shop_emulator.spec import SpecBook
from tiktok_shop_emulator.tokens import Authority, Rotation
from tiktok_shop_emulator.webhooks.event_feed import EventFeed
from tiktok_shop_emulator.webhooks.sender import WebhookSender
from tiktok_shop_emulator.winninghunter.api import MarketApi
from tiktok_shop_emulator.winninghunter.service import MarketService
from tiktok_shop_emulator.world import World
from tiktok_shop_emulator.world.events import Event
from tiktok_shop_runtime.operations import Operation

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

        allowed_hosts: Names that it may be called by, besides addresses and ``localhost``; ``*`` is any.

        operations: What the API has; the generated registry if ``None``.

        spec: The bundled spec that describes them, as parsed JSON; the one of the generated package if ``None``.

        world: More settings of the world, such as ``regions``, ``volume`` and ``creators``.

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
        allowed_hosts: Iterable[str] = (),
        operations: Iterable[Operation] | None = None,
        spec: Mapping[str, Any] | None = None,
        world: Mapping[str, Any] | None = None,
        sleep: Callable[[float], Awaitable[None]] = anyio.sleep,
    ) -> None:
        self.seed = seed
        self.base_url = "http://testserver"
        """Where the server listens; set by whoever starts one, shown to people."""

        self.allowed_hosts = {host.lower() for host in allowed_hosts}
        self.spec = SpecBook(spec)
        self.clock = clock or VirtualClock()
        self.world = World(
            seed=seed, shop_count=shops, clock=self.clock, on_event=self._on_event, **(world or {})
        )
        self.world.public_url = lambda: self.base_url
        self.operations = list(_registry() if operations is None else operations)
        self.authority = Authority(
            self.world, self.clock, seed=seed, scopes=grantable(self.operations), rotation=rotation
        )
        self.faults = Faults(seed, faults)
        self.limits = limits or Limits()
        self.requests_log = RequestsLog()
        self.ids = RequestIds(seed)
        self.gateway = Gateway(
            self.world, self.authority, Router(self.operations), self.limits, policy or Policy()
        )
        self.webhooks = WebhookSender(self.world, self.clock, lambda: self.spec.event_names, seed=seed)
        self.event_feed = EventFeed(self.world, self.clock, self.webhooks)
        self.clock.on_change(self.event_feed.catch_up)
        self.market = MarketApi(self.clock, seed=seed)
        self.consent = Consent(self.world, self.authority, redirect_url)
        self._partner_api = PartnerApi(
            world=self.world,
            gateway=self.gateway,
            authority=self.authority,
            validator=Validator(self.spec),
            sampler=Sampler(self.spec, seed),
            handlers=HANDLERS,
            faults=self.faults,
        )
        self._market_service = MarketService(self.market, self.faults)
        self._injector = FaultInjector(
            clock=self.clock, faults=self.faults, requests_log=self.requests_log, ids=self.ids, sleep=sleep
        )
        self.snapshots = Snapshots(
            # The clock last: its change wakes those who wait.
            [
                self.world,
                self.authority,
                self.faults,
                self.webhooks,
                self.event_feed,
                self.limits,
                self.ids,
                self.clock,
            ],
            before=self.event_feed.catch_up,
        )
        self._admin = Admin(
            world=self.world,
            authority=self.authority,
            gateway=self.gateway,
            faults=self.faults,
            requests_log=self.requests_log,
            clock=self.clock,
            webhooks=self.webhooks,
            event_feed=self.event_feed,
            snapshots=self.snapshots,
        )
        self._sleep = sleep

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
        if path.startswith(documents.PREFIX):
            return documents.serve(
                self.world, path, query_dict(incoming.query), incoming.headers, self.clock.now()
            )
        if self.market.serves(path):
            return await self._injector.respond(self._market_service, incoming)
        if path in AUTHORIZE_PATHS:
            return self.consent.respond(incoming)
        return await self._injector.respond(self._partner_api, incoming)

    async def __call__(self, scope: asgi.Scope, receive: asgi.Receive, send: asgi.Send) -> None:
        """Serve one ASGI connection."""
        if scope["type"] == "http":
            respond = self.respond if self._is_for_us(scope) else self._misdirected
            await asgi.serve(respond, scope, receive, send, self._sleep)
        elif scope["type"] == "lifespan":
            await asgi.lifespan(partial(self.webhooks.run, self.event_feed.catch_up), receive, send)
        else:
            raise RuntimeError(f"cannot serve {scope['type']}")

    def _is_for_us(self, scope: asgi.Scope) -> bool:
        host = next((value.decode("latin-1") for name, value in scope["headers"] if name == b"host"), "")
        name = (urlsplit(f"//{host}").hostname or "").lower()
        ours = {urlsplit(self.base_url).hostname, *self.allowed_hosts}
        return not host or name in ours or "*" in ours or asgi.is_local(host)

    async def _misdirected(self, incoming: Incoming) -> Answer:
        """Refuse requests under another host name: no web page may reach us by pointing its name at us (DNS rebinding)."""
        host = incoming.headers.get("host", "")
        message = f"this emulator is not called {host!r}; tiktok-shop emulator --allow-host NAME lets it be"
        return json_answer({"error": message}, 421)

    async def wait(self, seconds: float) -> None:
        """Wait real seconds, as the faults do."""
        await self._sleep(seconds)

    def shop(self, name: str) -> EmulatedShop:
        """
        Return a shop by its handle (``SHOP1``), name, id or cipher: its books, and what tests do to it.

        Raises:
            KeyError: If there is none.
        """
        return EmulatedShop(self.world, self.world.find_shop(name))

    def books(self, shop: str) -> Books:
        """
        Return what really happened in a shop, as plain values; *shop* as for ``shop``.

        Raises:
            KeyError: If there is none.
        """
        return self.shop(shop).books()

    def withdraw(self, authorization_id: str) -> None:
        """
        Let somebody take the consent back; a seller's webhooks report it.

        Raises:
            KeyError: If there is no such authorization.
        """
        self.authority.withdraw(authorization_id)

    def snapshot(self) -> str:
        """Keep the state of everything but the log of requests; return its name for ``restore``."""
        return self.snapshots.take()

    def restore(self, name: str) -> None:
        """
        Go back to a snapshot; it can be restored again.

        Raises:
            KeyError: If there is none of that name.
        """
        self.snapshots.restore(name)

    def _on_event(self, event: Event) -> None:
        self.event_feed.note(event)
        self.webhooks.enqueue(event)


def _registry() -> Iterable[Operation]:
    from tiktok_shop_openapi.registry import OPERATIONS

    return OPERATIONS.values()
