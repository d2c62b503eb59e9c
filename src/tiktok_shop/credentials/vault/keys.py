"""Where the key of a vault is: in ``TIKTOK_SHOP_VAULT_KEY``, or in the keyring of the operating system."""

from __future__ import annotations

import hashlib
from typing import Protocol

from sqlalchemy.engine import URL

from tiktok_shop.credentials.vault.crypto import make_key, parse_keys
from tiktok_shop.errors import ConfigurationError

__all__ = ["Keyring", "find_keys"]

_SERVICE = "tiktok-shop-async"


class Keyring(Protocol):
    """The two functions of the module ``keyring`` that we use."""

    def get_password(self, service_name: str, username: str) -> str | None:
        """Return what is kept, ``None`` when nothing is."""

    def set_password(self, service_name: str, username: str, password: str) -> None:
        """Keep it."""


def find_keys(url: URL, given: str | None, *, is_new: bool, keyring: Keyring | None = None) -> list[str]:
    """
    Return the keys of the vault at *url*, the sealing one first. Blocking: keyrings may ask the user.

    Args:
        url: Names the entry in the keyring, without its password.

        given: ``TIKTOK_SHOP_VAULT_KEY``; ``None`` looks into the keyring.

        is_new: Whether the vault is empty: then a key is made and put into the keyring.

        keyring: Instead of the module ``keyring``.

    Raises:
        ConfigurationError: If there is no key and no keyring to keep a new one in.
    """
    if given is not None:
        return parse_keys(given)
    entry = "vault:" + hashlib.sha256(url.set(password=None).render_as_string().encode()).hexdigest()[:16]
    try:
        if keyring is None:
            import keyring as module

            keyring = module
        found = keyring.get_password(_SERVICE, entry)
        if found is None and is_new:
            keyring.set_password(_SERVICE, entry, make_key())
            found = keyring.get_password(_SERVICE, entry)
    except Exception as error:  # each backend raises exceptions of its own
        raise ConfigurationError(
            f"TIKTOK_SHOP_VAULT_KEY is not set and the keyring of this system cannot be used ({type(error).__name__}): "
            "make a key with `tiktok-shop auth new-key` and set it"
        ) from error
    if found is None:
        raise ConfigurationError(
            "TIKTOK_SHOP_VAULT_KEY is not set, and the keyring of this system has no key for this vault"
        )
    return parse_keys(found)
