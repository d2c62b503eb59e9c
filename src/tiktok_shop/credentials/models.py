"""
App ⊃ Authorization ⊃ Shop: what we know about who we act for. No I/O here.

Secrets are plain ``str`` attributes, so that they can be used, but no ``repr()`` shows more of one than the prefix
that says which region issued it.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Literal

from tiktok_shop.errors import ConfigurationError

__all__ = [
    "AppCredentials",
    "Authorization",
    "NameSource",
    "Shop",
    "ShopCredentials",
    "as_moment",
    "grant_id",
    "mask",
    "token_digest",
]

_PREFIX = re.compile(r"^(TTP|ROW|GCP)_")  # seen live; we show them, we never decide by them
# The years 2001 to 5138: what is outside is relative, or milliseconds.
_UNIX_RANGE = range(1_000_000_000, 100_000_000_000)


NameSource = Literal["platform", "environment", "person"]
"""
Who named a shop: ``platform`` is its code, ``environment`` its number (``SHOP1``), ``person`` a name that somebody chose.
The later in this list stays where two meet.
"""


def mask(secret: str | None) -> str:
    """Return what may be shown of *secret*: ``ROW_…``, ``…``, or ``-`` for ``None``. Never its length."""
    if secret is None:
        return "-"
    found = _PREFIX.match(secret)
    return f"{found.group(0)}…" if found else "…"


def token_digest(token: str) -> str:
    """Return 32 hex digits that recognise *token* without holding it (a token is far too long to be guessed)."""
    return hashlib.sha256(b"tiktok-shop token\0" + token.encode()).hexdigest()[:32]


def grant_id(*, open_id: str | None = None, token: str | None = None) -> str:
    """
    Return the id of an authorization: not secret, the same on every machine, fit for logs and file names.

    A grant is known by the ``open_id`` that came with it, or else by the first token we saw of it.

    Raises:
        ValueError: If neither is given.
    """
    if open_id:
        digest = hashlib.sha256(b"tiktok-shop open_id\0" + open_id.encode()).hexdigest()
        return f"grant-{digest[:16]}"
    if token:
        return f"grant-{token_digest(token)[:16]}"
    raise ValueError("a grant is known by its open_id or by a token; neither was given")


def as_moment(value: datetime | int | None, what: str) -> datetime | None:
    """
    Return an aware UTC datetime for *value*: an aware datetime, absolute Unix seconds, or ``None`` (not known).

    Raises:
        ConfigurationError: For a naive datetime, and for numbers that are not absolute Unix seconds; *what* names the
            setting.
    """
    if value is None:
        return None
    if isinstance(value, datetime):
        if value.tzinfo is None:
            raise ConfigurationError(
                f"{what} is a datetime without a time zone: say which one, e.g. tzinfo=UTC"
            )
        return value.astimezone(UTC)
    if value not in _UNIX_RANGE:
        raise ConfigurationError(
            f"{what} is {value}, which is not an absolute time in Unix seconds "
            "(the platform's *_expire_in values are absolute, for example 1767225600)"
        )
    return datetime.fromtimestamp(value, UTC)


@dataclass(frozen=True, slots=True)
class AppCredentials:
    """The app that calls, from the Partner Center."""

    app_key: str

    app_secret: str = field(repr=False)
    """Signs every call. Never shown."""

    service_id: str | None = None
    """Names the app on the consent pages of sellers and partners; ``None`` when it is not known."""


@dataclass(frozen=True, slots=True, repr=False)
class Authorization:
    """One seller's, creator's or partner's grant to the app: the tokens, and what came with them."""

    id: str
    """Ours, see :func:`grant_id`."""

    access_token: str

    access_expires_at: datetime | None = None
    """When the access token ends; ``None`` when it is not known."""

    refresh_token: str | None = None
    """``None``: this grant cannot be refreshed, only given again."""

    refresh_expires_at: datetime | None = None
    """When the seller's consent ends: fixed at consent, no refresh moves it. ``None`` when it is not known."""

    open_id: str | None = None
    """The platform's id of the user who gave the grant."""

    seller_name: str | None = None
    """``None`` for creators, and when it is not known."""

    region: str | None = None
    """The seller's base region, such as ``GB``."""

    user_type: int | None = None
    """0 seller, 1 creator, 3 partner; ``None`` when it is not known."""

    granted_scopes: tuple[str, ...] = ()
    """Empty when the platform did not say, which old answers do not."""

    name: str | None = None
    """What a grant without a shop is called here, such as ``SHOP5``; ``None`` for the others: their shops have names."""

    @property
    def access_token_expire_in(self) -> int | None:
        """``access_expires_at`` as the platform writes it: absolute Unix seconds."""
        return None if self.access_expires_at is None else int(self.access_expires_at.timestamp())

    @property
    def refresh_token_expire_in(self) -> int | None:
        """``refresh_expires_at`` as the platform writes it: absolute Unix seconds."""
        return None if self.refresh_expires_at is None else int(self.refresh_expires_at.timestamp())

    def with_id(self, authorization_id: str) -> Authorization:
        """Return the same grant under another id."""
        return replace(self, id=authorization_id)

    def __repr__(self) -> str:
        until = self.access_expires_at.isoformat() if self.access_expires_at else None
        return (
            f"Authorization(id={self.id!r}, access_token={mask(self.access_token)}, access_expires_at={until}, "
            f"refresh_token={mask(self.refresh_token)}, seller_name={self.seller_name!r}, region={self.region!r})"
        )


@dataclass(frozen=True, slots=True, repr=False)
class Shop:
    """A shop that we may act for. It belongs to one authorization; an authorization can hold several shops."""

    name: str
    """Ours: what ``app.shop(name)`` takes. Unique."""

    shop_id: str | None
    """The platform's id; ``None`` until it is set or discovered."""

    cipher: str | None
    """Goes out as ``shop_cipher``; ``None`` for grants without a shop (creators), and before discovery."""

    region: str | None
    """Two letters, such as ``MY``; ``None`` when it is not known."""

    authorization_id: str
    """Whose tokens its calls take; empty where nobody has a token for it, and its calls say so."""

    seller_name: str | None = None
    """The shop's name as the seller wrote it; ``None`` when it is not known. Somebody else's text: show it escaped."""

    tags: tuple[str, ...] = ()
    """What ``--shop tag:luxury`` and ``ShopRegistry.select`` find it by."""

    is_enabled: bool = True
    """``False``: left out where all shops are meant, found by its name."""

    name_from: NameSource = "person"
    """Who chose ``name``; decides which name stays when two sources know the same shop."""

    former_ciphers: tuple[str, ...] = ()
    """Ciphers that it had before, newest first: a stale ``.env`` is recognised by them."""

    aliases: tuple[str, ...] = ()
    """Other names by which it is found: what ``.env`` calls a shop that was renamed. Not stored."""

    def __repr__(self) -> str:
        return (
            f"Shop(name={self.name!r}, shop_id={self.shop_id!r}, cipher={mask(self.cipher)}, "
            f"region={self.region!r}, authorization_id={self.authorization_id!r})"
        )


@dataclass(frozen=True, slots=True, repr=False)
class ShopCredentials:
    """One shop with its tokens, as users pass it: ``TikTokShop(app_key, app_secret, shops=[ShopCredentials(...)])``."""

    name: str

    access_token: str

    cipher: str | None = None

    shop_id: str | None = None

    refresh_token: str | None = None
    """Used only where the new pair can be kept: with a vault, or with ``store=MemoryStore()``."""

    access_expires_at: datetime | int | None = None
    """An aware datetime or absolute Unix seconds; ``None`` when it is not known."""

    refresh_expires_at: datetime | int | None = None
    """When the seller's consent ends, likewise."""

    region: str | None = None

    open_id: str | None = None
    """Shops with the same ``open_id``, or with a token in common, share one authorization."""

    seller_name: str | None = None

    user_type: int | None = None
    """1 creator, 3 partner: then this is a grant without a shop, for ``app.authorization(name)``. Else a seller's shop."""

    name_from: NameSource = "person"
    """``environment`` for a name that is only the shop's number."""

    def __post_init__(self) -> None:
        for what, value in (("name", self.name), ("access_token", self.access_token)):
            if not value or not value.strip():
                raise ConfigurationError(
                    f"ShopCredentials needs a {what} that is not empty", shop=self.name or None
                )
        as_moment(self.access_expires_at, "access_expires_at")
        as_moment(self.refresh_expires_at, "refresh_expires_at")

    def __repr__(self) -> str:
        return (
            f"ShopCredentials(name={self.name!r}, shop_id={self.shop_id!r}, cipher={mask(self.cipher)}, "
            f"access_token={mask(self.access_token)}, refresh_token={mask(self.refresh_token)}, "
            f"region={self.region!r})"
        )
