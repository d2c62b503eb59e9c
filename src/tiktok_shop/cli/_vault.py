"""Opening a client whose grants are kept in a vault: what the ``auth`` and ``shops`` commands share."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tiktok_shop.cli import _output as output
from tiktok_shop.cli._session import checked_proxy
from tiktok_shop.client import TikTokShop
from tiktok_shop.credentials.environment import EnvironmentCredentials, load_environment
from tiktok_shop.errors import ConfigurationError

if TYPE_CHECKING:
    from tiktok_shop.credentials.vault import Vault


def read_environment(env_file: Path | None, *, writes: bool = False) -> EnvironmentCredentials:
    """
    Read the environment; app and shops may be missing, because the vault may have them.

    Where nothing names a vault, ``vault_url`` is the one of the home folder, if there is one or the command *writes*.
    """
    found = load_environment(env_file or ".env", require_shops=False, require_app=False)
    if found.vault_url is None and (writes or home_vault().exists()):
        found = replace(found, vault_url=f"sqlite:///{home_vault()}")
    return found


def home_vault() -> Path:
    """The file of the vault that these commands use where ``TIKTOK_SHOP_VAULT`` is not set."""
    base = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    return Path(base) / "tiktok-shop" / "vault.db"


def open_vault(found: EnvironmentCredentials) -> Vault:
    """
    Return the vault of the environment. Its file is made by the first write.

    Raises:
        ConfigurationError: If there is none.
    """
    from tiktok_shop.credentials.vault import Vault

    if found.vault_url is None:
        raise ConfigurationError(
            "there is no vault: set TIKTOK_SHOP_VAULT=sqlite:///shops.db (here or in .env), and "
            "`tiktok-shop shops import` takes what .env says into it"
        )
    return Vault(found.vault_url, key=found.vault_key)


def client_of(found: EnvironmentCredentials, proxy: str | None = None, **settings: Any) -> TikTokShop:
    """
    Return a client of what was read: on the vault where there is one, on the environment alone where there is none.

    Raises:
        ConfigurationError: If neither the environment nor a vault can hold the app.
        UsageError: If *proxy* is not the URL of a proxy.
    """
    if proxy is not None:
        settings["proxy"] = checked_proxy(proxy)
    if found.vault_url is not None:
        settings["store"] = open_vault(found)
    elif found.app is None:
        raise ConfigurationError(
            "TIKTOK_SHOP_APP_KEY and TIKTOK_SHOP_APP_SECRET are not set, neither in the environment nor in .env, and "
            "there is no vault that could hold them"
        )
    return TikTokShop.from_credentials(found, **settings)


def open_client(
    env_file: Path | None, proxy: str | None, *, writes: bool = False, **settings: Any
) -> TikTokShop:
    """
    Return a client on the vault. Shops of the environment take part, and their grants are adopted.

    A command that does not write makes no vault: where the file is not there, the environment is all there is.
    """
    found = read_environment(env_file, writes=writes)
    if not writes and found.vault_url is not None and is_missing(found.vault_url):
        output.note(f"there is no vault in {place_of(found.vault_url)} yet")
        found = replace(found, vault_url=None)
    return client_of(found, proxy, **settings)


def is_missing(vault_url: str) -> bool:
    """Tell whether it names a file that is not there."""
    is_file = "://" not in vault_url or vault_url.startswith("sqlite")
    return is_file and not Path(place_of(vault_url)).exists()


@asynccontextmanager
async def writing_client(
    env_file: Path | None, proxy: str | None = None, **settings: Any
) -> AsyncIterator[TikTokShop]:
    """Open a client for a command that writes to the vault; say afterwards where that is."""
    found = read_environment(env_file, writes=True)
    async with client_of(found, proxy, **settings) as client:
        yield client
    remind(found)


def remind(found: EnvironmentCredentials) -> None:
    """Say where the vault is, and how programs find it where the environment does not name it."""
    if found.vault_url is None:
        return
    told = f"kept in {place_of(found.vault_url)}"
    if found.vault_url == f"sqlite:///{home_vault()}" and "TIKTOK_SHOP_VAULT" not in os.environ:
        told += f"; set TIKTOK_SHOP_VAULT={found.vault_url}, so that your programs use it"
    output.note(told)


def place_of(vault_url: str) -> str:
    """What may be shown of a vault's URL: the path of a file, or the database without user and password."""
    from tiktok_shop.credentials.vault.engine import parse_url

    url = parse_url(vault_url)
    if url.get_backend_name() == "sqlite":
        return str(url.database)
    return f"{url.host}/{url.database}"


def until(moment: datetime | None, now: datetime | None = None) -> str:
    """Return when something ends, as people say it: ``in 6 days``, ``3 hours ago``, ``–`` when it is not known."""
    if moment is None:
        return "–"
    left = moment - (now or datetime.now(UTC))
    amount = abs(left)
    for size, unit in (
        (timedelta(days=365), "year"),
        (timedelta(days=1), "day"),
        (timedelta(hours=1), "hour"),
    ):
        if amount >= size:
            count = int(amount / size)
            text = f"{count} {unit}{'s' if count != 1 else ''}"
            break
    else:
        text = f"{int(amount.total_seconds() // 60)} min"
    return f"in {text}" if left > timedelta(0) else f"{text} ago"
