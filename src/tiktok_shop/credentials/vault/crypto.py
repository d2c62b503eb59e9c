"""Encryption at rest: sealed texts, key lists, and sealed archives. No I/O."""

from __future__ import annotations

import base64
import os
from collections.abc import Mapping, Sequence
from typing import Any

import orjson
from cryptography.exceptions import InvalidKey
from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from tiktok_shop.errors import ConfigurationError, WrongKeyError

__all__ = ["Sealer", "WrongKeyError", "make_key", "open_archive", "parse_keys", "seal_archive"]

_ARCHIVE = "tiktok-shop-vault"
_MEMORY = 64 * 1024 * 1024
_SCRYPT = {"n": 2**15, "r": 8, "p": 1}  # about 0.1 s and 32 MB: once per archive, so a guess is dear


def make_key() -> str:
    """Return a new vault key: what ``TIKTOK_SHOP_VAULT_KEY`` takes."""
    return Fernet.generate_key().decode()


def parse_keys(text: str) -> list[str]:
    """
    Return the keys of a comma-separated list. The first one seals, all of them open: so a key is rotated.

    Raises:
        ConfigurationError: If there is none, or one is malformed. No key is part of the message.
    """
    keys = [key.strip() for key in text.split(",") if key.strip()]
    if not keys:
        raise ConfigurationError("TIKTOK_SHOP_VAULT_KEY is empty: make a key with `tiktok-shop auth new-key`")
    for number, key in enumerate(keys, start=1):
        try:
            Fernet(key)
        except (ValueError, TypeError):
            raise ConfigurationError(
                f"key {number} of TIKTOK_SHOP_VAULT_KEY is not a vault key (44 characters, from `tiktok-shop auth new-key`)"
            ) from None
    return keys


class Sealer:
    """Seals small JSON records, each bound to the row it belongs to."""

    def __init__(self, keys: Sequence[str]) -> None:
        self._fernet = MultiFernet([Fernet(key) for key in keys])

    def seal(self, row: str, record: Mapping[str, Any]) -> str:
        """Return *record* sealed for *row*."""
        return self._fernet.encrypt(orjson.dumps({"row": row, **record})).decode()

    def open(self, row: str, sealed: str) -> dict[str, Any]:
        """
        Return the record.

        Raises:
            WrongKeyError: If none of the keys opens it, or if it was sealed for another row and put here.
        """
        try:
            record: dict[str, Any] = orjson.loads(self._fernet.decrypt(sealed))
        except InvalidToken:
            raise WrongKeyError(
                "TIKTOK_SHOP_VAULT_KEY does not open this vault: it was sealed with another key, or it is damaged. "
                "Nothing was changed"
            ) from None
        if record.pop("row", None) != row:
            raise WrongKeyError(
                f"a sealed record of the vault stands in the wrong row ({row}): somebody moved it"
            )
        return record

    def reseal(self, sealed: str) -> str:
        """Return the same record sealed with the first key."""
        try:
            return self._fernet.rotate(sealed).decode()
        except InvalidToken:
            raise WrongKeyError(
                "a record cannot be opened: put the old key behind the new one in TIKTOK_SHOP_VAULT_KEY"
            ) from None

    def __repr__(self) -> str:
        return "<Sealer>"


def seal_archive(content: Mapping[str, Any], passphrase: str) -> bytes:
    """Return *content* as a file that only *passphrase* opens."""
    salt = os.urandom(16)
    sealed = _archive_key(passphrase, salt, _SCRYPT).encrypt(orjson.dumps(content))
    return orjson.dumps(
        {
            "format": _ARCHIVE,
            "version": 1,
            "salt": base64.b64encode(salt).decode(),
            **_SCRYPT,
            "data": sealed.decode(),
        },
        option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE,
    )


def open_archive(archive: bytes, passphrase: str) -> dict[str, Any]:
    """
    Return the content of a sealed archive.

    Raises:
        ConfigurationError: If it is not such an archive.
        WrongKeyError: If the passphrase does not open it.
    """
    try:
        outer = orjson.loads(archive)
        if outer["format"] != _ARCHIVE or outer["version"] != 1:
            raise ValueError
        salt = base64.b64decode(outer["salt"])
        cost = {name: int(outer[name]) for name in _SCRYPT}
        # The file is not trusted yet: no more memory (128 n r bytes) and work than twice what we ask for ourselves.
        is_bounded = 128 * cost["n"] * cost["r"] <= _MEMORY and 1 <= cost["p"] <= 2 and cost["r"] >= 1
        if cost["n"] < 2 or cost["n"] & (cost["n"] - 1) or not is_bounded:
            raise ValueError
        sealed = outer["data"].encode()
    except (ValueError, KeyError, TypeError, AttributeError):
        raise ConfigurationError("this file is not an export of a vault (or of a newer version)") from None
    try:
        content: dict[str, Any] = orjson.loads(_archive_key(passphrase, salt, cost).decrypt(sealed))
    except (InvalidToken, InvalidKey):
        raise WrongKeyError("the passphrase does not open this export, or the file is damaged") from None
    return content


def _archive_key(passphrase: str, salt: bytes, cost: Mapping[str, int]) -> Fernet:
    if len(passphrase) < 8:
        raise ConfigurationError(
            "the passphrase of an export needs 8 characters or more: it guards refresh tokens"
        )
    derived = Scrypt(salt=salt, length=32, **cost).derive(passphrase.encode())
    return Fernet(base64.urlsafe_b64encode(derived))
