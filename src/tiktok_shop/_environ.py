"""What a ``.env`` file says, and whether an address can be one. The same for settings, variables and options."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import SplitResult, urlsplit

from tiktok_shop.errors import ConfigurationError

PROXY_SCHEMES = ("http", "https", "socks5", "socks5h")

HASH_KEY = "TIKTOK_SHOP_HASH_KEY"
"""Names the secret behind ``personal="hash"``."""


def read_env_file(env_file: str | os.PathLike[str] | None) -> dict[str, str]:
    """
    Return the ``KEY=value`` lines of a file. Nothing is put into a value: secrets may hold a ``$``.

    Args:
        env_file: ``None``: no file. The default, ``.env``, may be absent; one that you name must exist.

    Raises:
        ConfigurationError: If it cannot be read.
    """
    if env_file is None:
        return {}
    path = Path(env_file)
    if not path.exists():
        if os.fspath(env_file) == ".env":
            return {}
        raise ConfigurationError(f"the env file {path} does not exist")
    from dotenv import dotenv_values  # clients that are made by hand need no library for this

    try:
        # utf-8-sig: editors on Windows begin the file with a byte order mark
        values = dotenv_values(path, interpolate=False, encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"the env file {path} cannot be read: {type(error).__name__}") from error
    return {name: value for name, value in values.items() if value is not None}


def variable(name: str, env_file: str | os.PathLike[str] | None) -> str | None:
    """
    Return one variable of the environment or else of *env_file*, as the settings are read; ``None`` where it is empty or absent.

    Raises:
        ConfigurationError: If the file cannot be read.
    """
    value = os.environ[name] if name in os.environ else read_env_file(env_file).get(name, "")
    return value.strip() or None


def checked_url(name: str, url: str) -> str:
    """
    Return *url* without a trailing slash.

    Raises:
        ConfigurationError: If it is not that of a host; *name* is in the message, the URL is not.
    """
    parts = _split(name, url)
    if parts.scheme not in {"http", "https"} or not parts.hostname or parts.query or parts.fragment:
        raise ConfigurationError(f"{name} is not an absolute http or https URL, such as https://host.example")
    return url.rstrip("/")


def checked_proxy(name: str, url: str) -> str:
    """
    Return *url*.

    Raises:
        ConfigurationError: If it is not that of a proxy; *name* is in the message, the URL, which may hold a password,
            is not.
    """
    parts = _split(name, url)
    if parts.scheme not in PROXY_SCHEMES or not parts.hostname or parts.port == 0:
        schemes = ", ".join(f"{scheme}://" for scheme in PROXY_SCHEMES)
        raise ConfigurationError(
            f"{name} is not the URL of a proxy: it begins with {schemes}, then host:port"
        )
    return url


def _split(name: str, url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
        _ = parts.port  # reading it is what checks it
    except ValueError:
        raise ConfigurationError(f"{name} is not a URL") from None
    return parts
