"""What a client knows of its grants and their shops, and how it comes by more of them."""

from __future__ import annotations

import hmac
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

import anyio

from tiktok_shop._grant_client import GrantClient
from tiktok_shop._opened import Opened
from tiktok_shop._protocol.hosts import Consenter, consent_url
from tiktok_shop._settings import Settings
from tiktok_shop.calls.caller import Host
from tiktok_shop.credentials.grants import WITHOUT_SHOPS, find_authorization, no_token
from tiktok_shop.credentials.models import AppCredentials, Authorization
from tiktok_shop.errors import ConfigurationError, TikTokShopError
from tiktok_shop.shops import ShopRegistry

if TYPE_CHECKING:
    from tiktok_shop.credentials.discovery import Connected, Discovery

_AT_ONCE = 50
"""Grants that are asked for their shops side by side."""


class AppGrants:
    """The grants and the shops of one client: those it was given, and, once it is open, those of the store."""

    def __init__(self, host: Host, settings: Settings) -> None:
        """
        Args:
            host: The client; its stack makes the calls.

            settings: What it was made of.
        """
        self._host = host
        self._settings = settings
        self._app = settings.app
        self._grants = {one.id: one for one in settings.authorizations}
        self.shops: ShopRegistry = settings.shops

    def take_over(self, opened: Opened) -> None:
        """Know from now on what the store said, too."""
        self._app = opened.app
        self._grants = {one.id: one for one in opened.grants}
        self.shops = opened.shops

    @property
    def app_key(self) -> str | None:
        """``None`` while only the store knows it."""
        return self._app.app_key if self._app else None

    @property
    def authorizations(self) -> Sequence[Authorization]:
        """The grants; the newest comes last."""
        return tuple(self._grants.values())

    def find(self, name: str) -> Authorization:
        """Return the grant of this id, name or ``open_id``, or that of the shop of this name."""
        return find_authorization(self._grants.values(), self.shops, name)

    def _known_app(self) -> AppCredentials:
        if self._app is None:
            raise ConfigurationError("the app is in the vault: open this TikTokShop first")
        return self._app

    def consent_url(
        self, *, state: str | None, who: Consenter, us_market: bool, redirect_uri: str | None
    ) -> str:
        """Return the page on which somebody consents."""
        app, auth_url = self._known_app(), self._settings.auth_url
        try:
            page = consent_url(
                service_id=app.service_id,
                app_key=app.app_key,
                state=state,
                who=who,
                us_market=us_market,
                host=auth_url,
            )
        except ValueError as error:
            raise ConfigurationError(f"{error}: pass service_id= or set TIKTOK_SHOP_SERVICE_ID") from error
        if redirect_uri is None or auth_url is None:
            return page
        return f"{page}&{urlencode({'redirect_uri': redirect_uri})}"

    def derived_key(self, purpose: str) -> bytes:
        """Return a key that comes from the app secret."""
        secret = self._known_app().app_secret
        return hmac.digest(secret.encode(), f"tiktok-shop {purpose}".encode(), "sha256")

    async def connect(self, opened: Opened, auth_code: str) -> Connected:
        """Turn a code into a grant, keep it, and ask for its shops."""
        from tiktok_shop.credentials.discovery import Connected

        # A code works once: a write that changes nothing tells first whether the store can keep what it brings,
        # and nothing may come between the answer and our write.
        await self._settings.store.put_shops((), now=self._settings.connection.timing.now())
        with anyio.CancelScope(shield=True):
            given = await opened.endpoint.exchange(auth_code)
            kept = await self._settings.store.put(given, now=self._settings.connection.timing.now())
        opened.keeper.prime([kept])
        grant = kept.authorization
        self._grants.pop(grant.id, None)
        self._grants[grant.id] = grant
        if grant.user_type in WITHOUT_SHOPS:
            return Connected(grant)
        found = await self.discover(grant.id)
        return Connected(grant, found.shops, found.failed.get(grant.id))

    async def discover(self, *authorization_ids: str) -> Discovery:
        """Ask every grant which shops it opens, and take over what it says."""
        from tiktok_shop.credentials.discovery import Discovery, take_over

        wanted = authorization_ids or tuple(dict.fromkeys(shop.authorization_id for shop in self.shops))
        answers: dict[str, Any] = {}
        failed: dict[str, TikTokShopError] = {}
        limiter = anyio.CapacityLimiter(_AT_ONCE)

        async def ask(authorization_id: str) -> None:
            async with limiter:
                try:
                    if not authorization_id:
                        raise no_token()
                    grant = GrantClient.of(
                        self._host, self.find(authorization_id), self._settings.connection.options
                    )
                    answers[authorization_id] = await grant.call("get_authorized_shops") or {}
                except TikTokShopError as error:
                    failed[authorization_id] = error

        async with anyio.create_task_group() as tasks:
            for authorization_id in wanted:
                tasks.start_soon(ask, authorization_id)
        ordered = {one: answers[one] for one in wanted if one in answers}
        now = self._settings.connection.timing.now()
        shops, found = await take_over(self._settings.store, list(self.shops), ordered, now=now)
        self.shops = ShopRegistry(shops)
        return Discovery(tuple(found), {one: failed[one] for one in wanted if one in failed})
