"""The emulator: an ASGI application, and the same without ASGI for in-process clients."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping
from functools import partial
from typing import Any

import anyio

from tiktok_shop_emulator import asgi
from tiktok_shop_emulator.admin import Admin
from tiktok_shop_emulator.api import Api
from tiktok_shop_emulator.clock import VirtualClock
from tiktok_shop_emulator.consent import AUTHORIZE_PATHS, Consent
from tiktok_shop_emulator.faults import Fault
from tiktok_shop_emulator.front import Front
from tiktok_shop_emulator.gateway import Policy
from tiktok_shop_emulator.handlers import files
from tiktok_shop_emulator.handling import HANDLERS
from tiktok_shop_emulator.landing import landing_page
from tiktok_shop_emulator.limits import Limits
from tiktok_shop_emulator.market_service import MarketService
from tiktok_shop_emulator.oauth import Rotation
from tiktok_shop_emulator.parts import Parts
from tiktok_shop_emulator.sampling import Sampler
from tiktok_shop_emulator.seam import EmulatedRequest, Operation
from tiktok_shop_emulator.spec import SpecBook
from tiktok_shop_emulator.validation import Validator
from tiktok_shop_emulator.wire import Answer, Incoming, html, query_dict

__all__ = ["Emulator"]


class Emulator(Parts):
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
        super().__init__(
            shops=shops,
            seed=seed,
            clock=clock,
            policy=policy,
            rotation=rotation,
            faults=faults,
            limits=limits,
            operations=operations,
            world=world,
        )
        self.spec = SpecBook()
        self.consent = Consent(self.world, self.authority, redirect_url)
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
            clock=self.clock, faults=self.faults, recorder=self.recorder, ids=self.ids, sleep=sleep
        )
        self._admin = Admin(self)
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

    def _deauthorize(self, request: EmulatedRequest, _world: Any) -> dict[str, Any]:
        assert request.shop is not None  # noqa: S101 - the gateway asked for a cipher
        self.deauthorize(request.shop)
        return {}

    def _subscribe(self, request: EmulatedRequest, world: Any) -> dict[str, Any]:
        self.diary.catch_up()  # what was before is not for the new subscriber
        return self.webhooks.answer_put(request, world)
