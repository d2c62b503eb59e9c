"""Carry a vault to another machine: one encrypted file with the app, its grants and its shops."""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import datetime
from typing import Any

import anyio.to_thread

from tiktok_shop.credentials.models import AppCredentials, Authorization, Shop, as_moment
from tiktok_shop.credentials.providers import consult
from tiktok_shop.credentials.vault.crypto import open_archive, seal_archive
from tiktok_shop.credentials.vault.store import Vault
from tiktok_shop.errors import ConfigurationError
from tiktok_shop.timing import Timing

__all__ = ["export_vault", "import_vault"]

_VERSION = 2
_READABLE = (1, 2)  # 1 knew no tags


async def export_vault(vault: Vault, *, passphrase: str, now: float) -> bytes:
    """
    Return the vault as an encrypted archive.

    Args:
        vault: What to carry.

        passphrase: Opens it; as strong as what it protects.

        now: Unix seconds.

    Raises:
        ConfigurationError: If the vault does not hold exactly one app, or the passphrase is empty.
    """
    app = await vault.use_app(None, now=now)
    if app is None:
        raise ConfigurationError("the vault does not hold exactly one app: there is nothing to export")
    snapshot = await vault.snapshot()
    record = {
        "version": _VERSION,
        "app": asdict(app),
        "authorizations": [_plain(asdict(grant.authorization)) for grant in snapshot.grants],
        "shops": [asdict(replace(shop, aliases=())) for shop in snapshot.shops],
    }
    return await anyio.to_thread.run_sync(seal_archive, record, passphrase)


async def import_vault(vault: Vault, archive: bytes, *, passphrase: str, now: float) -> int:
    """
    Take an archive over; grants of which this vault holds a newer descendant stay as they are.

    Returns:
        How many shops came along.

    Raises:
        ConfigurationError: If the archive is damaged, of another version, or the passphrase is wrong.
    """
    record = await anyio.to_thread.run_sync(open_archive, archive, passphrase)
    if record.get("version") not in _READABLE:
        raise ConfigurationError(
            f"the archive is of version {record.get('version')}, this program reads {_VERSION} and older"
        )
    try:
        app = AppCredentials(**record["app"])
        authorizations = [_authorization(one) for one in record["authorizations"]]
        shops = [_shop(one) for one in record["shops"]]
    except (TypeError, KeyError, ValueError, AttributeError) as error:
        raise ConfigurationError("the archive does not hold what an export holds: it is damaged") from error
    provided = await consult(
        vault, app=app, authorizations=authorizations, shops=shops, timing=Timing(now=lambda: now)
    )
    names = {shop.name for shop in shops}
    came = [shop for shop in provided.shops if names & {shop.name, *shop.aliases}]
    await vault.put_shops(came, now=now)
    return len(came)


def _plain(fields: dict[str, Any]) -> dict[str, Any]:
    return {
        key: int(value.timestamp()) if isinstance(value, datetime) else value for key, value in fields.items()
    }


def _shop(fields: dict[str, Any]) -> Shop:
    lists = {key: tuple(fields.get(key) or ()) for key in ("tags", "former_ciphers", "aliases")}
    return Shop(**{**fields, **lists})


def _authorization(fields: dict[str, Any]) -> Authorization:
    moments = {key: as_moment(fields[key], key) for key in ("access_expires_at", "refresh_expires_at")}
    return Authorization(**{**fields, **moments, "granted_scopes": tuple(fields["granted_scopes"])})
