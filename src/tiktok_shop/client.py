"""``TikTokShop``: one app, one transport stack, one pool of connections, any number of shops."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager
from functools import partial
from typing import TYPE_CHECKING, Self, TypeVar, Unpack

import anyio
import httpx

from tiktok_shop._app_grants import AppGrants
from tiktok_shop._connection import Connection
from tiktok_shop._grant_client import GrantClient
from tiktok_shop._opened import Opened
from tiktok_shop._protocol.hosts import Consenter
from tiktok_shop._settings import ClientSettings, EnvironmentSettings, WireKind, resolve
from tiktok_shop._shop_client import ShopClient
from tiktok_shop.credentials.models import Authorization, Shop
from tiktok_shop.credentials.refresh import TokenKeeper
from tiktok_shop.documents import Documents
from tiktok_shop.fanout import ManyShops
from tiktok_shop.shops import ShopRegistry
from tiktok_shop.timing import Timing

if TYPE_CHECKING:  # loaded by the methods that use them: import time is a budget
    from tiktok_shop.credentials.discovery import Connected, Discovery
    from tiktok_shop.credentials.environment import EnvironmentCredentials

T = TypeVar("T")

__all__ = ["TikTokShop", "WireKind"]


class TikTokShop(Connection[Opened], ManyShops[ShopClient], Documents):
    """
    The client of one app, for all shops it may act for.

    .. code-block:: python

        async with TikTokShop.from_env() as app:
            report = await app.map_shops(lambda shop: shop.orders.get_order_list())

    All shops share one transport stack, one pool and one SSL context; what differs per shop travels with each request.
    Use it as an async context manager.
    """

    def __init__(
        self, app_key: str | None = None, app_secret: str | None = None, **settings: Unpack[ClientSettings]
    ) -> None:
        """
        Args:
            app_key: From the Partner Center. ``None``: the store holds the app.

            app_secret: Signs every request; never sent to the API host and never shown.

            settings: ``shops``, ``store``, ``retry``, ``proxy`` and so on; ``ClientSettings`` says what each does.

        Raises:
            ConfigurationError: If key or secret is empty, or a setting is wrong.
        """
        self._settings = resolve(app_key, app_secret, settings)
        self._grants = AppGrants(self, self._settings)

    @classmethod
    def from_env(
        cls,
        env_file: str | os.PathLike[str] | None = ".env",
        *,
        environ: Mapping[str, str] | None = None,
        **settings: Unpack[EnvironmentSettings],
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
    def from_credentials(cls, found: EnvironmentCredentials, **settings: Unpack[EnvironmentSettings]) -> Self:
        """
        Return a client for what ``load_environment`` found.

        Args:
            found: App, shops and addresses; names a vault where one is to be used.

            settings: Any argument of the constructor; wins over *found*.
        """
        given: EnvironmentSettings = {**settings, "credentials": found}
        return cls(**given)

    # --- life ---

    async def _open(self) -> Opened:
        opened = await Opened.of(self._settings)
        self._grants.take_over(opened)
        return opened

    @property
    def base_url(self) -> str:
        """The API host, without a trailing slash."""
        return self._settings.connection.base_url

    @property
    def timing(self) -> Timing:
        """The clocks that this client was given."""
        return self._settings.connection.timing

    @property
    def _wire(self) -> httpx.AsyncBaseTransport:
        return self._live.wire

    @property
    def tokens(self) -> TokenKeeper:
        """Hands out and refreshes the tokens of the grants."""
        return self._live.keeper

    def __repr__(self) -> str:
        return f"<TikTokShop app_key={self._grants.app_key!r} shops={len(self._grants.shops)}>"

    # --- shops ---

    @property
    def shops(self) -> ShopRegistry:
        """The shops we may act for, in order."""
        return self._grants.shops

    def shop(self, name: str) -> ShopClient:
        """
        Return the handle of a shop. It is cheap: no pool and no SSL context of its own.

        Args:
            name: The shop's name (``SHOP1``), ``shop_id`` or cipher.

        Raises:
            ConfigurationError: If there is no such shop; the message names close matches.
        """
        return self._handle(self._grants.shops.get(name))

    def _handle(self, shop: Shop) -> ShopClient:
        return ShopClient.of(self, shop, self._settings.connection.options)

    def _handles(self, names: Iterable[str] | None) -> list[ShopClient]:
        return [self._handle(shop) for shop in self._grants.shops.select(names)]

    # --- grants ---

    @property
    def authorizations(self) -> Sequence[Authorization]:
        """
        The grants we act under, those without a shop included, as they were when they were read; the newest comes last.

        Their tokens may be old by now: ``tokens`` hands out those that work.
        """
        return self._grants.authorizations

    def authorization(self, name: str) -> GrantClient:
        """
        Return the handle of a grant, for calls that need no shop: creators', partners', and some of sellers'.

        .. code-block:: python

            creator = app.authorization("SHOP5")       # TIKTOK_SHOP5_ACCESS_TOKEN, with TIKTOK_SHOP5_USER_TYPE=creator
            async for product in creator.affiliate_creator.get_showcase_products(origin="SHOWCASE"): ...

        Args:
            name: The grant's id or name, the ``open_id`` that came with it, or one of its shops.

        Raises:
            ConfigurationError: If there is no such grant.
        """
        return GrantClient.of(self, self._grants.find(name), self._settings.connection.options)

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
        return self._grants.consent_url(state=state, who=who, us_market=us_market, redirect_uri=redirect_uri)

    def derived_key(self, purpose: str) -> bytes:
        """
        Return a key for *purpose* that comes from the app secret, the same in every process of the app.

        Raises:
            ConfigurationError: If the app is in the vault and this client is not open.
        """
        return self._grants.derived_key(purpose)

    async def exchange(self, auth_code: str) -> list[Shop]:
        """
        Turn an authorization code into a grant, keep it, and find its shops.

        Args:
            auth_code: From the callback of the consent page; works once, for 30 minutes.

        Returns:
            The shops of the grant; they can be used at once. Empty for creators and partners: see ``connect``.

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
        return await self._grants.connect(self._live, auth_code)

    async def discover_shops(self, *authorization_ids: str) -> list[Shop]:
        """
        Ask the platform which shops the grants open, and take over their ids, ciphers, regions and names.

        Args:
            authorization_ids: Whose; all grants with a shop when none is given.

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
        return await self._grants.discover(*authorization_ids)

    @asynccontextmanager
    async def keep_fresh(self) -> AsyncIterator[None]:
        """Refresh tokens in the background as they come due, for services that run for long."""
        from tiktok_shop.credentials.background import keep_fresh

        async with anyio.create_task_group() as tasks:
            tasks.start_soon(partial(keep_fresh, self.tokens, timing=self.timing))
            try:
                yield
            finally:
                tasks.cancel_scope.cancel()
