"""Open the wire that a stack talks over."""

from __future__ import annotations

import importlib
import importlib.util
import ssl
from pathlib import Path
from typing import Literal

import anyio
import anyio.to_thread
import httpx
import sniffio

from tiktok_shop.errors import ConfigurationError

WireKind = Literal["auto", "httpx", "aiohttp"]

MAX_CONNECTIONS = 200
"""Connections at once, over all shops; what is queued beyond waits in the Throttle transport."""

KEEPALIVE_SECONDS = 30.0
"""How long an idle connection is kept. httpx's default of 5 s costs a TLS handshake per burst."""


async def open_wire(
    kind: WireKind = "auto",
    *,
    proxy: str | None = None,
    verify: bool | str | Path | ssl.SSLContext = True,
    http2: bool = False,
    max_connections: int = MAX_CONNECTIONS,
    keepalive_seconds: float = KEEPALIVE_SECONDS,
) -> httpx.AsyncBaseTransport:
    """
    Return an open wire: one pool and one SSL context for all shops. Close it with ``aclose()``.

    Loading the wire's modules and certificates blocks for some 100 ms, so both happen in a worker thread.

    Args:
        kind: ``aiohttp`` is the faster one, on asyncio only; ``httpx`` runs on trio too. ``auto`` takes aiohttp
            where it is installed, fits the event loop and can do what is asked for, and httpx otherwise.

        proxy: URL of an HTTP, HTTPS or SOCKS5 proxy, with user and password where it wants them.

        verify: ``True`` trusts certifi's authorities; a path adds a file or folder of your own instead; ``False``
            trusts anybody (tests only); or a ready context.

        http2: Speak HTTP/2 where the server does. httpx's wire only, needs the extra ``http2``.

        max_connections: Connections at once.

        keepalive_seconds: How long an idle connection is kept, in seconds.

    Raises:
        ConfigurationError: If a package is missing, or this kind cannot do what is asked for.
    """
    on_asyncio = sniffio.current_async_library() == "asyncio"
    is_socks = proxy is not None and proxy.lower().startswith("socks")
    can_aiohttp = on_asyncio and not is_socks and not http2
    if kind == "auto":
        kind = "aiohttp" if can_aiohttp and _is_installed("aiohttp") else "httpx"
    elif kind == "aiohttp" and not can_aiohttp:
        msg = "the aiohttp wire runs on asyncio only, without SOCKS and HTTP/2: take wire='httpx'"
        raise ConfigurationError(msg)
    _check_installed(kind, is_socks=is_socks, http2=http2)
    context = await anyio.to_thread.run_sync(_load, kind, verify)
    if kind == "aiohttp":
        from tiktok_shop._transport.aiohttp_wire import AiohttpWire

        return AiohttpWire(
            context, proxy=proxy, max_connections=max_connections, keepalive_seconds=keepalive_seconds
        )
    from tiktok_shop._transport.httpx_wire import HttpxWire

    return HttpxWire(
        context,
        proxy=proxy,
        http2=http2,
        max_connections=max_connections,
        keepalive_seconds=keepalive_seconds,
    )


def _load(kind: str, verify: bool | str | Path | ssl.SSLContext) -> ssl.SSLContext:
    """Import the wire and build its SSL context, off the event loop."""
    if kind == "aiohttp":
        import tiktok_shop._transport.aiohttp_wire
    else:
        import tiktok_shop._transport.httpx_wire  # noqa: F401 - loaded here so that the loop does not wait for it

        for module in _USED_BY_HTTPX:
            if _is_installed(module.partition(".")[0]):
                importlib.import_module(module)
    return build_ssl_context(verify)


_USED_BY_HTTPX = ("h11", "httpcore", "anyio.streams.tls", "trio", "h2.connection", "socksio")
"""What httpx imports with its first request; ``httpcore`` reaches for trio wherever it is installed."""


def build_ssl_context(verify: bool | str | Path | ssl.SSLContext) -> ssl.SSLContext:
    """
    Return the context for ``verify`` as ``open_wire`` describes it. Blocks for some 20 ms.

    Raises:
        ConfigurationError: If the file or folder of authorities cannot be loaded.
    """
    if isinstance(verify, ssl.SSLContext):
        return verify
    if isinstance(verify, bool):
        return httpx.create_ssl_context(verify=verify)
    path = Path(verify)
    try:
        if path.is_dir():
            return ssl.create_default_context(capath=str(path))
        return ssl.create_default_context(cafile=str(path))
    except (OSError, ssl.SSLError) as error:
        msg = f"the certificate authorities in {path} cannot be loaded: {error}"
        raise ConfigurationError(msg) from error


def _is_installed(module: str) -> bool:
    return importlib.util.find_spec(module) is not None


def _check_installed(kind: str, *, is_socks: bool, http2: bool) -> None:
    for module, extra, is_needed in (
        ("aiohttp", "aiohttp", kind == "aiohttp"),
        ("socksio", "socks", is_socks),
        ("h2", "http2", http2),
    ):
        if is_needed and not _is_installed(module):
            msg = f"{module} is not installed: pip install 'tiktok-shop-async[{extra}]'"
            raise ConfigurationError(msg)
