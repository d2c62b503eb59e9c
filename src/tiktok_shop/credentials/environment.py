"""Credentials from the environment and a ``.env`` file: ``TIKTOK_SHOP1_ACCESS_TOKEN`` and its relatives."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tiktok_shop._environ import checked_proxy, checked_url, read_env_file
from tiktok_shop.credentials.grants import WITHOUT_SHOPS, group_by_grant
from tiktok_shop.credentials.models import (
    AppCredentials,
    Authorization,
    NameSource,
    Shop,
    ShopCredentials,
    as_moment,
    mask,
)
from tiktok_shop.errors import ConfigurationError

__all__ = ["EnvironmentCredentials", "load_environment"]

_SHOP_VARIABLE = re.compile(
    r"^TIKTOK_SHOP(?P<number>\d+)_(?P<field>ACCESS_TOKEN|SHOP_CIPHER|REFRESH_TOKEN|ACCESS_TOKEN_EXPIRE_IN"
    r"|REFRESH_TOKEN_EXPIRE_IN|SHOP_ID|NAME|REGION|OPEN_ID|USER_TYPE)$"
)
_USER_TYPES = {"seller": 0, "creator": 1, "partner": 3}
_RELATIVE_SQLITE = re.compile(r"(sqlite(?:\+\w+)?:///)(?!/)(.+)", re.DOTALL)
_VISIBLE_ASCII = re.compile(r"[\x21-\x7e]+")  # what may stand in a header or a query without harm


@dataclass(frozen=True, slots=True, repr=False)
class EnvironmentCredentials:
    """What the environment and the ``.env`` file say, checked."""

    app: AppCredentials | None
    """``None`` only where it may come from the vault (``vault_url`` is set) or was not required."""

    authorizations: tuple[Authorization, ...]
    """The grants of the shops, and those without one (``name`` is then what the environment calls them)."""

    shops: tuple[Shop, ...]
    """
    In the order of their numbers. One without a cipher is among them: what needs the cipher fails for that shop. One
    without an access token has an empty ``authorization_id``: a vault may have it, and where none does that shop fails.
    """

    base_url: str | None
    """``TIKTOK_SHOP_BASE_URL`` without a trailing slash; ``None`` means the platform's own host."""

    auth_url: str | None
    """``TIKTOK_SHOP_AUTH_URL``, likewise."""

    proxy: str | None
    """``TIKTOK_SHOP_PROXY``; may hold a password."""

    vault_url: str | None
    """
    ``TIKTOK_SHOP_VAULT``, a database URL; may hold a password. ``None``: no vault is used.

    A relative path is relative to the file that it stands in, or else to the working folder; here it is absolute.
    """

    vault_key: str | None
    """``TIKTOK_SHOP_VAULT_KEY``; ``None``: the key is in the OS keyring."""

    def __repr__(self) -> str:
        return (
            f"EnvironmentCredentials(app={self.app!r}, shops={self.shops!r}, base_url={self.base_url!r}, "
            f"auth_url={self.auth_url!r}, proxy={mask(self.proxy)}, vault={mask(self.vault_url)})"
        )


def load_environment(
    env_file: str | os.PathLike[str] | None = ".env",
    environ: Mapping[str, str] | None = None,
    *,
    require_shops: bool = True,
    require_app: bool = True,
) -> EnvironmentCredentials:
    """
    Read the settings from the environment and from *env_file*; where both have one, the environment wins.

    Reads one small file, once; call it before the event loop matters, or in a thread.

    Args:
        env_file: ``KEY=value`` lines. The default may be absent, a file that you name must exist; ``None`` reads none.

        environ: Instead of ``os.environ``, for tests.

        require_shops: Refuse an environment without any shop. A vault lifts this: it has shops of its own.

        require_app: Refuse an environment without key and secret. A vault lifts this, too.

    Raises:
        ConfigurationError: If something is missing, empty or malformed; the message names the variable.
    """
    of_file = read_env_file(env_file)
    settings = _Settings(
        of_file | _of_environ(os.environ if environ is None else environ),
        _source(env_file),
    )
    vault_url = settings.optional("TIKTOK_SHOP_VAULT")
    if vault_url is not None:
        is_of_file = env_file is not None and of_file.get("TIKTOK_SHOP_VAULT", "").strip() == vault_url
        vault_url = _absolute(vault_url, Path(env_file).parent if is_of_file and env_file else Path())
    has_app = any(settings.has(f"TIKTOK_SHOP_APP_{part}") for part in ("KEY", "SECRET"))
    app = None
    if has_app or (vault_url is None and require_app):
        app = AppCredentials(
            settings.required("TIKTOK_SHOP_APP_KEY"),
            settings.required("TIKTOK_SHOP_APP_SECRET"),
            settings.optional("TIKTOK_SHOP_SERVICE_ID"),
        )
    numbers = settings.shop_numbers()
    is_elsewhere = vault_url is not None or not require_shops
    # One forgotten line stops nobody else; without any token at all there is nothing to begin with.
    has_some = any(settings.optional(f"TIKTOK_SHOP{number}_ACCESS_TOKEN") for number in numbers)
    shops = [
        shop
        for number in numbers
        if (
            shop := _shop(
                settings, number, may_lack_token=is_elsewhere or has_some, may_lack_grant=is_elsewhere
            )
        )
    ]
    if not shops and require_shops and vault_url is None:
        raise ConfigurationError(
            f"TIKTOK_SHOP1_ACCESS_TOKEN is not set {settings.source}: no shop is configured "
            "(set it and TIKTOK_SHOP1_SHOP_CIPHER, or TIKTOK_SHOP_VAULT)"
        )
    _refuse_repeated_names(shops)
    grants = group_by_grant(shop for shop in shops if isinstance(shop, ShopCredentials))
    records = {shop.name: shop for shop in (*grants.shops, *shops) if isinstance(shop, Shop)}
    return EnvironmentCredentials(
        app=app,
        authorizations=grants.authorizations,
        shops=tuple(records[shop.name] for shop in shops if shop.name in records),
        base_url=settings.url("TIKTOK_SHOP_BASE_URL"),
        auth_url=settings.url("TIKTOK_SHOP_AUTH_URL"),
        proxy=settings.proxy("TIKTOK_SHOP_PROXY"),
        vault_url=vault_url,
        vault_key=settings.optional("TIKTOK_SHOP_VAULT_KEY"),
    )


def _absolute(vault_url: str, folder: Path) -> str:
    """The URL with an absolute path, where it is a relative path or the URL of one."""
    if found := _RELATIVE_SQLITE.fullmatch(vault_url):
        head, path = found[1], found[2]
    elif "://" not in vault_url:
        head, path = "", vault_url
    else:
        return vault_url
    path, mark, query = path.partition("?") if head else (path, "", "")
    if path == ":memory:" or Path(path).is_absolute():
        return vault_url
    return f"{head}{(folder / path).resolve()}{mark}{query}"


@dataclass(frozen=True, slots=True, repr=False)
class _Settings:
    """The merged variables, and how to complain about one of them."""

    values: Mapping[str, str]

    source: str
    """``in the environment or in .env``."""

    def has(self, name: str) -> bool:
        return name in self.values

    def required(self, name: str) -> str:
        value = self._clean(name)
        if value is None:
            raise ConfigurationError(f"{name} is not set {self.source}")
        if not value:
            raise ConfigurationError(f"{name} is set, but empty")
        return value

    def optional(self, name: str) -> str | None:
        """An empty optional variable means "not set", as it does in compose files and CI settings."""
        return self._clean(name) or None

    def _clean(self, name: str) -> str | None:
        value = self.values.get(name)
        if value is None:
            return None
        value = value.strip()
        if value and not _VISIBLE_ASCII.fullmatch(value) and not name.endswith("_NAME"):
            raise ConfigurationError(
                f"{name} holds a space, a line break or a character outside ASCII: copied badly?"
            )
        return value

    def seconds(self, name: str) -> int | None:
        value = self.optional(name)
        if value is None:
            return None
        try:
            seconds = int(value)
        except ValueError:
            raise ConfigurationError(f"{name} is not a whole number (absolute Unix seconds)") from None
        as_moment(seconds, name)
        return seconds

    def url(self, name: str) -> str | None:
        value = self.optional(name)
        return None if value is None else checked_url(name, value)

    def proxy(self, name: str) -> str | None:
        value = self.optional(name)
        return None if value is None else checked_proxy(name, value)

    def shop_numbers(self) -> list[str]:
        """The numbers of all shops, as written, in numeric order; gaps are allowed."""
        found = {match["number"] for name in self.values if (match := _SHOP_VARIABLE.match(name))}
        return sorted(found, key=lambda number: (int(number), number))


def _source(env_file: str | os.PathLike[str] | None) -> str:
    return "in the environment" if env_file is None else f"in the environment or in {os.fspath(env_file)}"


def _of_environ(environ: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in environ.items() if name.startswith("TIKTOK_SHOP")}


def _shop(
    settings: _Settings, number: str, *, may_lack_token: bool, may_lack_grant: bool
) -> ShopCredentials | Shop | None:
    """What the lines of one number say: with its tokens, or as a shop alone; ``None`` for a grant that has no tokens."""
    prefix = f"TIKTOK_SHOP{number}"
    region = settings.optional(f"{prefix}_REGION")
    name = settings.optional(f"{prefix}_NAME") or f"SHOP{number}"
    name_from: NameSource = "environment" if name == f"SHOP{number}" else "person"
    is_shop = _user_type(settings, f"{prefix}_USER_TYPE") not in WITHOUT_SHOPS
    may_lack = may_lack_token if is_shop else may_lack_grant
    if may_lack and settings.optional(f"{prefix}_ACCESS_TOKEN") is None:
        if not is_shop:
            return None
        return Shop(
            name=name,
            shop_id=settings.optional(f"{prefix}_SHOP_ID"),
            cipher=settings.optional(f"{prefix}_SHOP_CIPHER"),
            region=region.upper() if region else None,
            authorization_id="",
            name_from=name_from,
        )
    return ShopCredentials(
        name=name,
        access_token=settings.required(f"{prefix}_ACCESS_TOKEN"),
        cipher=settings.optional(f"{prefix}_SHOP_CIPHER"),
        shop_id=settings.optional(f"{prefix}_SHOP_ID"),
        refresh_token=settings.optional(f"{prefix}_REFRESH_TOKEN"),
        access_expires_at=settings.seconds(f"{prefix}_ACCESS_TOKEN_EXPIRE_IN"),
        refresh_expires_at=settings.seconds(f"{prefix}_REFRESH_TOKEN_EXPIRE_IN"),
        region=region.upper() if region else None,
        open_id=settings.optional(f"{prefix}_OPEN_ID"),
        user_type=_user_type(settings, f"{prefix}_USER_TYPE"),
        name_from=name_from,
    )


def _user_type(settings: _Settings, name: str) -> int | None:
    value = settings.optional(name)
    if value is None:
        return None
    if value.lower() not in _USER_TYPES:
        raise ConfigurationError(f"{name} is none of {', '.join(_USER_TYPES)}")
    return _USER_TYPES[value.lower()]


def _refuse_repeated_names(shops: list[ShopCredentials | Shop]) -> None:
    seen: set[str] = set()
    for shop in shops:
        if shop.name in seen:
            raise ConfigurationError(
                f"two shops are named {shop.name!r}: give them different TIKTOK_SHOP<n>_NAME"
            )
        seen.add(shop.name)
