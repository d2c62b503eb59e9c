"""Opening a client whose grants are kept in a vault: what the ``auth`` and ``shops`` commands share."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tiktok_shop.cli import _output as output
from tiktok_shop.client import TikTokShop
from tiktok_shop.credentials.environment import EnvironmentCredentials, load_environment

if TYPE_CHECKING:
    from tiktok_shop.credentials.vault import Vault


def read_environment(env_file: Path | None) -> EnvironmentCredentials:
    """Read the environment; app and shops may be missing, because the vault may have them."""
    environ = {"TIKTOK_SHOP_VAULT": default_vault(), **os.environ}
    return load_environment(env_file or ".env", environ)


def default_vault() -> str:
    """URL of the vault that these commands use when ``TIKTOK_SHOP_VAULT`` is not set."""
    base = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    return f"sqlite:///{Path(base) / 'tiktok-shop' / 'vault.db'}"


def open_vault(found: EnvironmentCredentials) -> Vault:
    """Return the vault of the environment; the folder of a file is made."""
    from tiktok_shop.credentials.vault import Vault

    url = found.vault_url or default_vault()
    if url.startswith("sqlite:///"):
        folder = Path(url.removeprefix("sqlite:///")).parent
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return Vault(url, key=found.vault_key)


def open_client(env_file: Path | None, proxy: str | None, **settings: Any) -> TikTokShop:
    """Return a client on the vault. Shops of the environment take part, and their grants are adopted."""
    found = read_environment(env_file)
    if proxy is not None:
        settings["proxy"] = proxy
    return TikTokShop.from_credentials(found, store=open_vault(found), **settings)


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


def remind(found: EnvironmentCredentials) -> None:
    """Say how programs find the vault, where the environment does not name it."""
    if "TIKTOK_SHOP_VAULT" not in os.environ:
        output.note(f"kept in {found.vault_url}; set TIKTOK_SHOP_VAULT to that, so that your programs use it")
