"""What a client is made of: the settings as users give them, and as they stand once everything is resolved."""

from __future__ import annotations

import ssl
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypedDict, cast, get_args

import httpx

from tiktok_shop._environ import checked_proxy, checked_url
from tiktok_shop._protocol.hosts import API_BASE_URL
from tiktok_shop._protocol.retry import RetryPolicy
from tiktok_shop._transport.context import CallOptions
from tiktok_shop._transport.throttle import QuotaStore
from tiktok_shop._transport.wire import MAX_CONNECTIONS, WireKind, open_wire
from tiktok_shop.credentials.events import GrantHook
from tiktok_shop.credentials.grants import group_by_grant
from tiktok_shop.credentials.models import AppCredentials, Authorization, ShopCredentials
from tiktok_shop.credentials.policy import RefreshPolicy
from tiktok_shop.credentials.stores import EnvironmentStore, TokenStore
from tiktok_shop.errors import ConfigurationError
from tiktok_shop.observability import AttemptHook, hooks_of
from tiktok_shop.shops import ShopRegistry
from tiktok_shop.timing import SYSTEM, Timing

if TYPE_CHECKING:
    from tiktok_shop.credentials.environment import EnvironmentCredentials


class ConnectionSettings(TypedDict, total=False):
    """How a client reaches a host, whichever API it speaks."""

    base_url: str | None
    """Another API host, such as the emulator's; ``None`` is the platform's."""

    wire: WireKind | httpx.AsyncBaseTransport
    """What carries the bytes: ``aiohttp``, ``httpx``, ``auto`` (aiohttp on asyncio where it is installed), or any
    ``httpx.AsyncBaseTransport``."""

    proxy: str | None
    """URL of an HTTP or SOCKS proxy for everything."""

    verify: bool | str | ssl.SSLContext
    """``True``, the path of a CA bundle, or an SSL context. ``False`` accepts any certificate."""

    max_connections: int
    """Requests on the wire at once, over all shops; 200 unless given."""

    options: CallOptions | None
    """Settings of every call; a handle's ``with_options`` changes them."""

    retry: RetryPolicy | None
    """Bounds of the retries; ``None`` takes ``RetryPolicy()``."""

    quotas: QuotaStore | None
    """Where budgets are counted; ``None`` counts in this process."""

    on_attempt: AttemptHook | Iterable[AttemptHook]
    """A function that sees every attempt, or several; see ``tiktok_shop.observability``."""

    timing: Timing
    """Clocks, waiting and chance, for tests."""


class ClientSettings(ConnectionSettings, total=False):
    """What ``TikTokShop(...)`` takes beside key and secret, and ``from_env`` over what the environment says."""

    shops: Iterable[ShopCredentials]
    """The shops with their tokens. Shops of one grant share it."""

    service_id: str | None
    """Names the app on the consent pages; only ``consent_url`` needs it."""

    store: TokenStore | None
    """
    Keeps tokens. ``None`` uses the tokens given and refreshes nothing, because a new pair could not be kept;
    ``MemoryStore()`` refreshes for the life of this process, a vault for good.
    """

    auth_url: str | None
    """Another host of the token endpoints; ``None`` is the platform's."""

    http2: bool
    """Offer HTTP/2 (httpx wire only, extra ``http2``)."""

    refresh: RefreshPolicy | None
    """When tokens are refreshed; ``None`` takes ``RefreshPolicy()``."""

    on_grant_event: GrantHook
    """
    Called with a ``GrantEvent`` when a grant is lost, and, under ``keep_fresh``, when a consent is about to end: only a
    person can do something about either.
    """

    credentials: EnvironmentCredentials | None
    """What ``load_environment`` found; whatever is given beside it wins."""


class EnvironmentSettings(ClientSettings, total=False):
    """What ``from_env`` takes: key and secret may be given, too, and win over the environment."""

    app_key: str | None
    """From the Partner Center."""

    app_secret: str | None
    """Signs every request; never sent to the API host and never shown."""


@dataclass(frozen=True, slots=True)
class ConnectionConfig:
    """``ConnectionSettings``, resolved and checked: what every API needs to be reached."""

    base_url: str
    """Without a trailing slash."""

    wire: WireKind | httpx.AsyncBaseTransport
    wire_settings: Mapping[str, Any]
    """What ``open_wire`` takes."""

    max_connections: int
    options: CallOptions
    on_attempt: tuple[AttemptHook, ...]
    timing: Timing

    @classmethod
    def of(
        cls, given: ConnectionSettings, *, base_url: str, max_connections: int, http2: bool = False
    ) -> ConnectionConfig:
        """
        Return what *given* says; *base_url* and *max_connections* are what counts unless it does.

        Raises:
            ConfigurationError: If a setting is wrong; a URL, which may hold a password, is not repeated.
        """
        wire, proxy = given.get("wire", "auto"), given.get("proxy")
        if not isinstance(wire, httpx.AsyncBaseTransport) and wire not in get_args(WireKind):
            kinds = ", ".join(get_args(WireKind))
            raise ConfigurationError(f"wire={wire!r} is none of {kinds}, and no httpx.AsyncBaseTransport")
        max_connections = given.get("max_connections", max_connections)
        if max_connections < 1:
            raise ConfigurationError(f"max_connections={max_connections}: nothing could ever be sent")
        return cls(
            base_url=checked_url("base_url", given.get("base_url") or base_url),
            wire=wire,
            wire_settings={
                "proxy": checked_proxy("proxy", proxy) if proxy else None,
                "verify": given.get("verify", True),
                "http2": http2,
                "max_connections": max_connections,
            },
            max_connections=max_connections,
            options=given.get("options") or CallOptions(),
            on_attempt=hooks_of(given.get("on_attempt", ())),
            timing=given.get("timing", SYSTEM),
        )

    async def open_wire(self) -> httpx.AsyncBaseTransport:
        """
        Return the wire, opened unless it was given.

        Raises:
            ConfigurationError: If it cannot do what is asked for.
        """
        if isinstance(self.wire, httpx.AsyncBaseTransport):
            return self.wire
        return await open_wire(self.wire, **self.wire_settings)


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything that a client needs to open, resolved and checked."""

    app: AppCredentials | None
    """``None``: the store brings it."""

    authorizations: tuple[Authorization, ...]
    shops: ShopRegistry
    store: TokenStore
    connection: ConnectionConfig
    auth_url: str | None
    retry: RetryPolicy | None
    refresh: RefreshPolicy | None
    quotas: QuotaStore | None
    on_grant_event: GrantHook


def resolve(
    app_key: str | None,
    app_secret: str | None,
    given: ClientSettings,
) -> Settings:
    """
    Put together what was given and what the environment says; what was given wins.

    Raises:
        ConfigurationError: If key or secret is empty, or a setting is wrong.
        TypeError: For a setting that does not exist.
    """
    if unknown := given.keys() - ClientSettings.__annotations__.keys():
        raise TypeError(f"there is no setting {', '.join(sorted(unknown))} of TikTokShop")
    found = given.get("credentials")
    settings = cast("ClientSettings", {**_of_environment(found, given), **given})
    if found is not None and found.app is not None:
        app_key = found.app.app_key if app_key is None else app_key
        app_secret = found.app.app_secret if app_secret is None else app_secret
    store = settings.get("store")
    if isinstance(store, str):  # not repeated: it may hold a password
        raise ConfigurationError("store is no text: Vault(url) is the store behind the URL of a database")
    grants = group_by_grant(settings.get("shops", ()))
    authorizations, shops = grants.authorizations, grants.shops
    if found is not None and "shops" not in given:
        authorizations, shops = tuple(found.authorizations), tuple(found.shops)
    return Settings(
        app=_app(app_key, app_secret, settings.get("service_id"), is_stored=store is not None),
        authorizations=authorizations,
        shops=ShopRegistry(shops),
        store=store or EnvironmentStore(),
        connection=ConnectionConfig.of(
            settings,
            base_url=API_BASE_URL,
            max_connections=MAX_CONNECTIONS,
            http2=settings.get("http2", False),
        ),
        auth_url=checked_url("auth_url", auth_url) if (auth_url := settings.get("auth_url")) else None,
        retry=settings.get("retry"),
        refresh=settings.get("refresh"),
        quotas=settings.get("quotas"),
        on_grant_event=settings.get("on_grant_event", lambda _: None),
    )


def _of_environment(found: EnvironmentCredentials | None, given: ClientSettings) -> ClientSettings:
    if found is None:
        return {}
    settings: ClientSettings = {
        "base_url": found.base_url,
        "auth_url": found.auth_url,
        "proxy": found.proxy,
        "service_id": found.app.service_id if found.app else None,
    }
    if found.vault_url is not None and "store" not in given:
        from tiktok_shop.credentials.vault import Vault

        settings["store"] = Vault(found.vault_url, key=found.vault_key)
    return settings


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


__all__ = [
    "ClientSettings",
    "ConnectionConfig",
    "ConnectionSettings",
    "EnvironmentSettings",
    "Settings",
    "WireKind",
    "resolve",
]
