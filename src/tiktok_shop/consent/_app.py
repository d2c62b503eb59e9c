"""An ASGI application that sends people to the consent page and receives them when they return."""

from __future__ import annotations

import logging
import time
from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

from tiktok_shop._asgi import Receive, Scope, Send, answer_other
from tiktok_shop._protocol.hosts import Consenter
from tiktok_shop.client import TikTokShop
from tiktok_shop.consent import _pages as pages
from tiktok_shop.consent._state import (
    ConsentState,
    MemoryStates,
    UsedStates,
    new_nonce,
    read_state,
    write_state,
)
from tiktok_shop.credentials.discovery import Connected
from tiktok_shop.errors import (
    APIError,
    ConfigurationError,
    ExpiredStateError,
    NotAuthorizedError,
    TikTokShopError,
    TransportError,
)

logger = logging.getLogger("tiktok_shop.consent")

_LONGEST_QUERY = 8192


class ConsentApp:
    """
    Connects sellers, creators and partners: mount it, and send them to its ``/start`` or a link of your own.

    .. code-block:: python

        consent = ConsentApp(app, public_url="https://example.com/tiktok", redirect_to="https://example.com/shops")
        api.mount("/tiktok", consent)

    The app's redirect URL in the Partner Center is then ``https://example.com/tiktok/callback``.

    ============== ==================================================================================================
    GET /start     sends the browser to the consent page, with a new state; ``?who=creator`` and ``?us=1`` as allowed
    GET /callback  checks the state, exchanges the code, keeps the grant, finds its shops, then redirects or shows a page
    ============== ==================================================================================================

    Whoever reaches ``/start`` can connect a shop of theirs. Put it behind your login, or turn it off
    (``start=False``) and hand out links of ``link()``. A callback without a state of ours is refused.

    Args:
        app: An open client with a store that keeps grants.

        public_url: Where this is mounted, as browsers see it. Only an emulator needs to be told; on the platform the
            redirect URL is a setting of the app.

        redirect_to: Where people go afterwards; ``None`` shows a small page with the names of their shops.

        who: Whose consent ``/start`` may ask for.

        start: Whether there is a ``/start``.

        lasts: How long a link works, unless ``link()`` says otherwise.

        states: Where used links are remembered. ``None``: in the app's vault, or in this process where there is none.

        on_connected: Awaited with each new grant, its shops and the link's state. What it raises is logged.

        on_refused: Awaited with the error and the state where a link of ours came back without a consent.

        now: Unix seconds.
    """

    def __init__(
        self,
        app: TikTokShop,
        *,
        public_url: str | None = None,
        redirect_to: str | None = None,
        who: Sequence[Consenter] = ("seller",),
        start: bool = True,
        lasts: timedelta = timedelta(days=7),
        states: UsedStates | None = None,
        on_connected: Callable[[Connected, ConsentState], Awaitable[None]] | None = None,
        on_refused: Callable[[TikTokShopError, ConsentState], Awaitable[None]] | None = None,
        now: Callable[[], float] = time.time,
    ) -> None:
        for what, url in (("public_url", public_url), ("redirect_to", redirect_to)):
            if url is not None and (urlsplit(url).scheme not in {"http", "https"} or not url.isascii()):
                raise ConfigurationError(f"{what} is not an absolute http or https URL in ASCII")
        self._client = app
        self._public_url = public_url.rstrip("/") if public_url else None
        self._redirect_to = redirect_to
        self._who = who
        self._start = start
        self._lasts = lasts
        self._states = states
        self._on_connected = on_connected
        self._on_refused = on_refused
        self._now = now

    def __repr__(self) -> str:
        return f"<ConsentApp {self._public_url or ''}>"

    def link(
        self,
        *,
        who: Consenter = "seller",
        us_market: bool = False,
        note: str = "",
        lasts: timedelta | None = None,
    ) -> str:
        """
        Return a consent page for one person, to be sent by mail for example. It works once.

        Args:
            who: Whose consent is asked for.

            us_market: United States sellers and partners consent on hosts of their own.

            note: Comes back to ``on_connected``; up to 200 bytes. Whoever has the link can read it.

            lasts: How long the link works; ``None`` takes the application's.

        Raises:
            ConfigurationError: If the page takes a ``service_id`` and the client has none, or the note is too long.
        """
        ends_at = self._now() + (lasts or self._lasts).total_seconds()
        state = ConsentState(new_nonce(), ends_at, who, note)
        return self._client.consent_url(
            state=write_state(state, self._key),
            who=who,
            us_market=us_market,
            redirect_uri=f"{self._public_url}/callback" if self._public_url else None,
        )

    @property
    def _key(self) -> bytes:
        return self._client.derived_key("consent state")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if await answer_other(scope, receive, send):
            return
        page = await self._answer(scope)
        body = b"" if scope["method"] == "HEAD" else page.body
        await send({"type": "http.response.start", "status": page.status, "headers": page.headers})
        await send({"type": "http.response.body", "body": body})

    async def _answer(self, scope: Scope) -> pages.Page:
        if scope["method"] not in {"GET", "HEAD"}:
            return pages.answer(405, "Method not allowed", "Open this page in a browser.")
        raw = scope.get("query_string", b"")
        if len(raw) > _LONGEST_QUERY:
            return pages.answer(414, "The address is too long", "This is not one of our links.")
        query = {
            name: values[0]
            for name, values in parse_qs(raw.decode("latin-1"), keep_blank_values=True).items()
        }
        place = scope["path"].rstrip("/").rpartition("/")[2]
        if place == "start" and self._start:
            return self._begin(query)
        if place == "callback" and scope["method"] == "GET":  # looking at the head must not use up the code
            return await self._come_back(query)
        return pages.answer(
            404, "Page not found", "This address only receives people who return from TikTok Shop."
        )

    def _begin(self, query: dict[str, str]) -> pages.Page:
        who: Any = query.get("who", next(iter(self._who), "seller"))
        if who not in self._who:
            return pages.answer(400, "Not offered", "This app does not ask for that kind of consent.")
        try:
            return pages.redirect(self.link(who=who, us_market=query.get("us") in {"1", "true"}))
        except ConfigurationError as error:
            logger.error("a consent link cannot be made: %s", error)
            return pages.answer(500, "Something went wrong", "This app is not set up to ask for consent yet.")

    async def _come_back(self, query: dict[str, str]) -> pages.Page:
        try:
            state = read_state(query.get("state", ""), self._key, now=self._now())
        except ExpiredStateError:
            return pages.answer(
                410, "This link is too old", "Nothing was connected. Ask for a new link and start again."
            )
        except ConfigurationError:
            logger.warning("refused a consent callback whose state is not ours")
            return pages.answer(
                400,
                "This is not one of our links",
                "Nothing was connected. Ask for a new link and start again.",
            )
        if query.get("error"):
            await self._refused(
                NotAuthorizedError("consent was refused on the page: nothing was granted"), state
            )
            return pages.answer(
                403,
                "Not connected",
                "You did not give your consent, so nothing was connected. The same link still works if you change your mind.",
            )
        code = query.get("code", "")
        if not code or code == "null":
            return pages.answer(
                400, "The address is incomplete", "Nothing was connected. Open the link again."
            )
        if not await self._used.use_state(state.nonce, until=state.ends_at, now=self._now()):
            return pages.answer(
                409,
                "This link has been used",
                "If you have just connected your shop, all is well. Otherwise ask for a new link.",
            )
        return await self._connect(code, state)

    async def _connect(self, code: str, state: ConsentState) -> pages.Page:
        is_done = False
        try:
            connected = await self._client.connect(code)
            is_done = True
        except NotAuthorizedError as error:
            await self._refused(error, state)
            return pages.answer(
                400,
                "This code no longer works",
                "TikTok Shop's codes work once, and only for a short time. Open the link again and approve once more.",
            )
        except TransportError as error:
            logger.warning("a consent could not be completed: %s", error)
            return pages.answer(
                503, "TikTok Shop cannot be reached", "Reload this page in a minute to try again."
            )
        except APIError as error:
            logger.error("a consent could not be completed: %s", error)
            await self._refused(error, state)
            return pages.answer(
                502, "TikTok Shop refused", "Nothing was connected. Please tell whoever sent you the link."
            )
        except TikTokShopError as error:
            logger.error("a consent could not be kept: %s", error)
            return pages.answer(
                500, "Something went wrong", "Your consent could not be saved. Try again later."
            )
        finally:
            if not is_done:
                await self._used.free_state(state.nonce)
        logger.info("connected %s with %d shops", connected.authorization.id, len(connected.shops))
        if self._on_connected is not None:
            try:
                await self._on_connected(connected, state)
            except Exception:  # the hook is the user's code; the person who consented still gets a page
                logger.exception("on_connected failed for %s", connected.authorization.id)
        if self._redirect_to is not None:
            return pages.redirect(self._redirect_to)
        names = [shop.seller_name or shop.name for shop in connected.shops]
        return pages.connected(names, is_listed=connected.problem is None)

    async def _refused(self, error: TikTokShopError, state: ConsentState) -> None:
        if self._on_refused is not None:
            try:
                await self._on_refused(error, state)
            except Exception:  # the hook is the user's code; the person who consented still gets a page
                logger.exception("on_refused failed")

    @property
    def _used(self) -> UsedStates:
        if self._states is None:
            store: Any = self._client.tokens.store
            self._states = store if hasattr(store, "use_state") else MemoryStates()
        return self._states
