"""``TikTokShop``: one app, one transport stack, one pool of connections, any number of shops."""

from __future__ import annotations

import hmac
import os
import ssl
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Any, Literal, Self, TypeVar
from urllib.parse import urlencode

import anyio
import httpx

from tiktok_shop._protocol.hosts import API_BASE_URL, Consenter, consent_url
from tiktok_shop._protocol.retry import RetryPolicy
from tiktok_shop._shop_client import ShopClient
from tiktok_shop._transport.context import CallOptions
from tiktok_shop._transport.stack import build_stack
from tiktok_shop._transport.throttle import QuotaStore
from tiktok_shop._transport.wire import open_wire
from tiktok_shop.credentials.events import GrantHook
from tiktok_shop.credentials.grants import group_by_grant
from tiktok_shop.credentials.models import AppCredentials, Authorization, Shop, ShopCredentials
from tiktok_shop.credentials.oauth import TokenEndpoint
from tiktok_shop.credentials.policy import RefreshPolicy
from tiktok_shop.credentials.providers import consult
from tiktok_shop.credentials.refresh import TokenKeeper
from tiktok_shop.credentials.stores import EnvironmentStore, TokenStore
from tiktok_shop.errors import ConfigurationError, TikTokShopError
from tiktok_shop.observability import AttemptHook
from tiktok_shop.shops import ShopRegistry
from tiktok_shop.timing import SYSTEM, Timing

if TYPE_CHECKING:  # loaded by the methods that use them: import time is a budget
    from tiktok_shop.credentials.discovery import Connected, Discovery
    from tiktok_shop.credentials.environment import EnvironmentCredentials
    from tiktok_shop.fanout import Outcome, Report

T = TypeVar("T")

WireKind = Literal["auto", "httpx", "aiohttp"]


class TikTokShop:
    """
    The client of one app, for all shops it may act for.

    .. code-block:: python

        async with TikTokShop.from_env() as app:
            report = await app.map_shops(lambda shop: shop.orders.get_order_list())

    All shops share one transport stack, one pool and one SSL context; what differs per shop travels with each request.
    Use it as an async context manager; it can be entered once.
    """

    def __init__(
        self,
        app_key: str | None = None,
        app_secret: str | None = None,
        *,
        shops: Iterable[ShopCredentials] = (),
        service_id: str | None = None,
        store: TokenStore | None = None,
        base_url: str | None = None,
        auth_url: str | None = None,
        wire: WireKind | httpx.AsyncBaseTransport = "auto",
        proxy: str | None = None,
        verify: bool | str | ssl.SSLContext = True,
        http2: bool = False,
        max_connections: int = 200,
        options: CallOptions | None = None,
        retry: RetryPolicy | None = None,
        refresh: RefreshPolicy | None = None,
        quotas: QuotaStore | None = None,
        on_attempt: Sequence[AttemptHook] = (),
        on_grant_event: GrantHook = lambda _: None,
        timing: Timing = SYSTEM,
    ) -> None:
        """
        Args:
            app_key: From the Partner Center. ``None``: the store holds the app.

            app_secret: Signs every request; never sent to the API host and never shown.

            shops: The shops with their tokens. Shops of one grant share it.

            service_id: Names the app on the consent pages; only ``consent_url`` needs it.

            store: Keeps tokens. ``None`` uses the tokens given and refreshes nothing, because a new pair could not be
                kept; ``MemoryStore()`` refreshes for the life of this process, a vault for good.

            base_url: Another API host, such as the emulator's; ``None`` is the platform's.

            auth_url: Another host of the token endpoints; ``None`` is the platform's.

            wire: What carries the bytes: ``aiohttp``, ``httpx``, ``auto`` (aiohttp on asyncio where it is installed),
                or any ``httpx.AsyncBaseTransport``.

            proxy: URL of an HTTP or SOCKS proxy for everything.

            verify: ``True``, the path of a CA bundle, or an SSL context. ``False`` accepts any certificate.

            http2: Offer HTTP/2 (httpx wire only, extra ``http2``).

            max_connections: Requests on the wire at once, over all shops.

            options: Settings of every call; a handle's ``with_options`` changes them.

            retry: Bounds of the retries; ``None`` takes ``RetryPolicy()``.

            refresh: When tokens are refreshed; ``None`` takes ``RefreshPolicy()``.

            quotas: Where budgets are counted; ``None`` counts in this process.

            on_attempt: Functions that see every attempt; see ``tiktok_shop.observability``.

            on_grant_event: Called with a ``GrantEvent`` when a grant is lost, and, under ``keep_fresh``, when a consent
                is about to end: only a person can do something about either.

            timing: Clocks, waiting and chance, for tests.

        Raises:
            ConfigurationError: If key or secret is empty, or a setting is wrong.
        """
        self._credentials = _app(app_key, app_secret, service_id, is_stored=store is not None)
        grants = group_by_grant(shops)
        self._authorizations: Sequence[Authorization] = grants.authorizations
        self._registry = ShopRegistry(grants.shops)
        self._store = store or EnvironmentStore()
        self._base_url = (base_url or API_BASE_URL).rstrip("/")
        self._auth_url = auth_url
        self._wire_kind = wire
        self._wire_settings: dict[str, Any] = {
            "proxy": proxy,
            "verify": verify,
            "http2": http2,
            "max_connections": max_connections,
        }
        self._options = options or CallOptions()
        self._retry = retry
        self._refresh_policy = refresh
        self._quotas = quotas
        self._on_attempt = on_attempt
        self._on_grant_event = on_grant_event
        self._timing = timing
        self._wire: httpx.AsyncBaseTransport | None = None
        self._stack: httpx.AsyncBaseTransport | None = None
        self._keeper: TokenKeeper | None = None

    @classmethod
    def from_env(
        cls,
        env_file: str | os.PathLike[str] | None = ".env",
        *,
        environ: Mapping[str, str] | None = None,
        **settings: Any,
    ) -> Self:
        """
        Return a client for the shops of the environment: ``TIKTOK_SHOP_APP_KEY``, ``TIKTOK_SHOP1_ACCESS_TOKEN``, ….

        Args:
            env_file: ``KEY=value`` lines; the environment wins over them. The default need not exist. ``None``: no file.

            environ: Instead of ``os.environ``.

            settings: Any argument of the constructor; wins over the environment.

        Raises:
            ConfigurationError: If something is missing or malformed; the message names the variable.
        """
        from tiktok_shop.credentials.environment import load_environment

        return cls.from_credentials(load_environment(env_file, environ), **settings)

    @classmethod
    def from_credentials(cls, found: EnvironmentCredentials, **settings: Any) -> Self:
        """
        Return a client for what ``load_environment`` found.

        Args:
            found: App, shops and addresses; names a vault where one is to be used.

            settings: Any argument of the constructor; wins over *found*.
        """
        for name in ("base_url", "auth_url", "proxy"):
            settings.setdefault(name, getattr(found, name))
        if found.vault_url is not None and "store" not in settings:
            from tiktok_shop.credentials.vault import Vault

            settings["store"] = Vault(found.vault_url, key=found.vault_key)
        if found.app is not None:
            settings.setdefault("service_id", found.app.service_id)
            settings = {"app_key": found.app.app_key, "app_secret": found.app.app_secret, **settings}
        client = cls(**settings)
        client._authorizations = found.authorizations
        client._registry = ShopRegistry(found.shops)
        return client

    # --- life ---

    async def __aenter__(self) -> Self:
        if self._stack is not None:
            raise ConfigurationError("this TikTokShop is already open: make another one")
        provided = await consult(
            self._store,
            app=self._credentials,
            authorizations=self._authorizations,
            shops=self._registry,
            timing=self._timing,
        )
        self._credentials = provided.app
        self._registry = ShopRegistry(provided.shops)
        self._authorizations = tuple(grant.authorization for grant in provided.grants)
        wire = self._wire_kind
        self._wire = (
            wire
            if isinstance(wire, httpx.AsyncBaseTransport)
            else await open_wire(wire, **self._wire_settings)
        )
        self._endpoint = TokenEndpoint(
            provided.app,
            self._wire,
            auth_url=self._auth_url,
            on_attempt=self._on_attempt,
            timing=self._timing,
        )
        keeper = TokenKeeper(
            self._store,
            self._endpoint,
            policy=self._refresh_policy,
            consent_url=self._consent_url_of,
            on_grant_event=self._on_grant_event,
            timing=self._timing,
        )
        keeper.prime(provided.grants)
        self._keeper = keeper
        self._stack = build_stack(
            self._wire,
            app_key=provided.app.app_key,
            app_secret=provided.app.app_secret,
            tokens=keeper,
            retry=self._retry,
            quotas=self._quotas,
            max_concurrency=self._wire_settings["max_connections"],
            on_attempt=self._on_attempt,
            timing=self._timing,
        )
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None = None,
        exc_value: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Close the connections and the store. Harmless when repeated."""
        with anyio.CancelScope(shield=True):
            stack, self._stack = self._stack, None
            keeper, self._keeper = self._keeper, None
            if keeper is not None:  # before the wire: a refresh under way still needs it
                await keeper.aclose()
            if stack is not None:
                await stack.aclose()

    @property
    def base_url(self) -> str:
        """The API host, without a trailing slash."""
        return self._base_url

    @property
    def stack(self) -> httpx.AsyncBaseTransport:
        """
        The transport stack; for requests that you build yourself.

        Raises:
            ConfigurationError: Outside of ``async with``.
        """
        if self._stack is None:
            raise ConfigurationError("this TikTokShop is not open: use `async with TikTokShop(...) as app:`")
        return self._stack

    @property
    def tokens(self) -> TokenKeeper:
        """Hands out and refreshes the tokens of the grants."""
        if self._keeper is None:
            raise ConfigurationError("this TikTokShop is not open: use `async with TikTokShop(...) as app:`")
        return self._keeper

    def __repr__(self) -> str:
        app_key = self._credentials.app_key if self._credentials else None
        return f"<TikTokShop app_key={app_key!r} shops={len(self._registry)}>"

    # --- shops ---

    @property
    def shops(self) -> ShopRegistry:
        """The shops we may act for, in order."""
        return self._registry

    def shop(self, name: str) -> ShopClient:
        """
        Return the handle of a shop. It is cheap: no pool and no SSL context of its own.

        Args:
            name: The shop's name (``SHOP1``), ``shop_id`` or cipher.

        Raises:
            ConfigurationError: If there is no such shop; the message names close matches.
        """
        return self._handle(self._registry.get(name))

    def _handle(self, shop: Shop) -> ShopClient:
        return ShopClient.of(self, shop, self._options)

    def _handles(self, names: Iterable[str] | None) -> list[ShopClient]:
        return [self._handle(shop) for shop in self._registry.select(names)]

    async def map_shops(
        self,
        fn: Callable[[ShopClient], Awaitable[T]],
        *,
        shops: Iterable[str] | None = None,
        max_concurrency: int = 50,
        shop_timeout: float | None = None,
    ) -> Report[T]:
        """
        Run *fn* for many shops at once and return every shop's outcome; one bad shop never stops the rest.

        Args:
            fn: Gets a shop handle and returns anything awaitable. A bare paged call is one page; use ``.all()`` for
                every page.

            shops: Names, ids, ciphers, ``tag:…`` or patterns such as ``SHOP*``, as ``ShopRegistry.select`` takes them;
                ``None`` is all that are enabled.

            max_concurrency: How many shops are worked on at the same time.

            shop_timeout: Longest time for one shop in seconds; ``None`` for no limit.

        Raises:
            ConfigurationError: If a name in *shops* is unknown.
        """
        from tiktok_shop import fanout

        return await fanout.map_shops(
            self._handles(shops),
            fn,
            max_concurrency=max_concurrency,
            shop_timeout=shop_timeout,
            monotonic=self._timing.monotonic,
        )

    def stream_shops(
        self,
        fn: Callable[[ShopClient], Awaitable[T]],
        *,
        shops: Iterable[str] | None = None,
        max_concurrency: int = 50,
        shop_timeout: float | None = None,
    ) -> AsyncGenerator[Outcome[T], None]:
        """Like ``map_shops``, but yield each shop's outcome as it finishes. Leaving the loop cancels the rest."""
        from tiktok_shop import fanout

        return fanout.stream_shops(
            self._handles(shops),
            fn,
            max_concurrency=max_concurrency,
            shop_timeout=shop_timeout,
            monotonic=self._timing.monotonic,
        )

    # --- grants ---

    @property
    def authorizations(self) -> Sequence[Authorization]:
        """
        The grants we act under, those without a shop included, as they were when they were read.

        Their tokens may be old by now: ``tokens`` hands out those that work.
        """
        return self._authorizations

    def consent_url(
        self,
        *,
        state: str | None = None,
        who: Consenter = "seller",
        us_market: bool = False,
        redirect_uri: str | None = None,
    ) -> str:
        """
        Return the page on which a seller (partner, creator) lets this app act for them.

        Args:
            state: Comes back with the code; compare it.

            who: Whose consent is asked for.

            us_market: United States sellers and partners consent on hosts of their own.

            redirect_uri: Where an emulator (``auth_url``) sends the browser; on the platform that is a setting of the
                app, and this is not sent.

        Raises:
            ConfigurationError: If the page takes a ``service_id`` and this client was given none.
        """
        if self._credentials is None:
            raise ConfigurationError("the app is in the vault: open this TikTokShop first")
        try:
            page = consent_url(
                service_id=self._credentials.service_id,
                app_key=self._credentials.app_key,
                state=state,
                who=who,
                us_market=us_market,
                host=self._auth_url,
            )
        except ValueError as error:
            raise ConfigurationError(f"{error}: pass service_id= or set TIKTOK_SHOP_SERVICE_ID") from error
        if redirect_uri is None or self._auth_url is None:
            return page
        return f"{page}&{urlencode({'redirect_uri': redirect_uri})}"

    def derived_key(self, purpose: str) -> bytes:
        """
        Return a key for *purpose* that comes from the app secret, the same in every process of the app.

        Raises:
            ConfigurationError: If the app is in the vault and this client is not open.
        """
        if self._credentials is None:
            raise ConfigurationError("the app is in the vault: open this TikTokShop first")
        return hmac.digest(self._credentials.app_secret.encode(), f"tiktok-shop {purpose}".encode(), "sha256")

    def _consent_url_of(self, authorization: Authorization) -> str | None:
        who: Consenter = {1: "creator", 3: "partner"}.get(authorization.user_type or 0, "seller")  # type: ignore[assignment]  # the values are literals
        try:
            return self.consent_url(who=who, us_market=authorization.region == "US")
        except ConfigurationError:
            return None

    async def exchange(self, auth_code: str) -> list[Shop]:
        """
        Turn an authorization code into a grant, keep it, and find its shops.

        Args:
            auth_code: From the callback of the consent page; works once, for 30 minutes.

        Returns:
            The shops of the grant; they can be used at once. Empty for creators and partners.

        Raises:
            NotAuthorizedError: If the code is unknown, used or too old.
            ConfigurationError: If the code is empty.
        """
        connected = await self.connect(auth_code)
        if connected.problem is not None:
            raise connected.problem
        return list(connected.shops)

    async def connect(self, auth_code: str) -> Connected:
        """
        Like ``exchange``, and say whose grant it is. It is kept, whatever comes of asking for its shops.

        Raises:
            NotAuthorizedError: If the code is unknown, used or too old.
            ConfigurationError: If the code is empty.
            TransportError: If no answer came; the code may still work.
            CredentialError: If the grant could not be kept.
        """
        from tiktok_shop.credentials.discovery import Connected

        tokens = self.tokens
        # A code works once: nothing may come between the answer and our write.
        with anyio.CancelScope(shield=True):
            authorization = await self._endpoint.exchange(auth_code)
            grant = await self._store.put(authorization, now=self._timing.now())
        tokens.prime([grant])
        others = (one for one in self._authorizations if one.id != grant.authorization.id)
        self._authorizations = (*others, grant.authorization)
        if grant.authorization.user_type in {1, 3}:  # creators and partners have no shops
            return Connected(grant.authorization)
        found = await self.discover(grant.authorization.id)
        problem = found.failed.get(grant.authorization.id)
        return Connected(grant.authorization, found.shops, problem)

    async def discover_shops(self, *authorization_ids: str) -> list[Shop]:
        """
        Ask the platform which shops the grants open, and take over their ids, ciphers, regions and names.

        Args:
            authorization_ids: Whose; all grants when none is given.

        Returns:
            The shops that were found, new ones included; the registry and the store have them, too.

        Raises:
            TikTokShopError: If a grant cannot be asked.
        """
        found = await self.discover(*authorization_ids)
        if found.failed:
            raise next(iter(found.failed.values()))
        return list(found.shops)

    async def discover(self, *authorization_ids: str) -> Discovery:
        """Like ``discover_shops``, with an outcome per grant: one that cannot be asked never stops the others."""
        from tiktok_shop.credentials.discovery import Discovery, take_over

        wanted = authorization_ids or tuple(dict.fromkeys(shop.authorization_id for shop in self._registry))
        answers: dict[str, Any] = {}
        failed: dict[str, TikTokShopError] = {}
        limiter = anyio.CapacityLimiter(16)

        async def ask(authorization_id: str) -> None:
            asking = Shop(authorization_id, None, None, None, authorization_id)
            async with limiter:
                try:
                    answers[authorization_id] = await self._handle(asking).call("get_authorized_shops") or {}
                except TikTokShopError as error:
                    failed[authorization_id] = error

        async with anyio.create_task_group() as tasks:
            for authorization_id in wanted:
                tasks.start_soon(ask, authorization_id)
        ordered = {one: answers[one] for one in wanted if one in answers}
        shops, found = await take_over(self._store, list(self._registry), ordered, now=self._timing.now())
        self._registry = ShopRegistry(shops)
        return Discovery(tuple(found), {one: failed[one] for one in wanted if one in failed})

    @asynccontextmanager
    async def keep_fresh(self) -> AsyncIterator[None]:
        """Refresh tokens in the background as they come due, for services that run for long."""
        from tiktok_shop.credentials.background import keep_fresh

        async with anyio.create_task_group() as tasks:
            tasks.start_soon(partial(keep_fresh, self.tokens, timing=self._timing))
            try:
                yield
            finally:
                tasks.cancel_scope.cancel()

    # --- documents ---

    async def download(self, url: str, *, timeout: float | None = 60.0) -> bytes:
        """
        Fetch a document that an answer links to (labels, invoices): without our headers, which such hosts refuse.

        Args:
            url: The presigned URL, as it came.

            timeout: Seconds for connect and read each.

        Raises:
            TransportError: If it could not be fetched.
            NotFoundError: If the link has expired.
        """
        from tiktok_shop.documents import download

        return await download(self._open_wire, url, timeout=timeout)

    async def document(
        self,
        ask: Callable[[], Awaitable[Any]],
        *,
        wait: float = 60.0,
        every: float = 2.0,
        timeout: float | None = 60.0,
    ) -> bytes:
        """
        Ask for a document until the platform has made it, then fetch it.

        .. code-block:: python

            label = await app.document(
                lambda: shop.fulfillment.get_package_shipping_document(
                    package_id=package_id, document_type="SHIPPING_LABEL"
                )
            )

        Args:
            ask: Calls the operation; its answer has ``doc_url``.

            wait: Longest wait for the link in all, in seconds.

            every: Seconds between two questions.

            timeout: Seconds for connect and read each, when fetching.

        Raises:
            TransportError: If there was no document in time, or it could not be fetched.
            APIError: If the platform refused for another reason than "not yet".
        """
        from tiktok_shop.documents import download, when_ready

        wire = self._open_wire

        async def link() -> str | None:
            return getattr(await ask(), "doc_url", None)

        url = await when_ready(link, wait=wait, every=every, timing=self._timing)
        return await download(wire, url, timeout=timeout)

    @property
    def _open_wire(self) -> httpx.AsyncBaseTransport:
        if self._wire is None or self._stack is None:
            raise ConfigurationError("this TikTokShop is not open: use `async with TikTokShop(...) as app:`")
        return self._wire


def _app(
    app_key: str | None, app_secret: str | None, service_id: str | None, *, is_stored: bool
) -> AppCredentials | None:
    """Check key and secret; ``None`` where the store is to bring them."""
    if app_key is None and app_secret is None and is_stored:
        return None
    if not app_key or not app_secret:
        missing = "app_key" if not app_key else "app_secret"
        raise ConfigurationError(f"{missing} is empty: the Partner Center shows it")
    return AppCredentials(app_key, app_secret, service_id)
