"""
The vault: grants, shops and the app in an encrypted SQL database, shared by all processes that open it.

Needs the extra ``vault`` (and ``postgres`` for PostgreSQL). Everything else of this package works without.
"""

from tiktok_shop.errors import ConfigurationError

try:
    from tiktok_shop.credentials.vault.store import IntentRecord, Vault
except ModuleNotFoundError as error:
    if error.name and error.name.startswith("tiktok_shop"):
        raise
    raise ConfigurationError(
        f"a vault needs the module {error.name}: install it with pip install 'tiktok-shop-async[vault]'"
    ) from error

__all__ = ["IntentRecord", "Vault"]
