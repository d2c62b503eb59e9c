"""The wire over httpx's own connections: runs on asyncio and trio (docs/decisions/0005-the-wire.md)."""

from __future__ import annotations

import logging
import ssl

import anyio
import httpx

from tiktok_shop._transport.body import DEFAULT_MAX_BYTES, MAX_BYTES, whole
from tiktok_shop._transport.exchange import LOWER_ERRORS, translate

CLOSE_SECONDS = 5.0
"""Longest that closing a dropped connection may take."""


class HttpxWire(httpx.AsyncBaseTransport):
    """
    Many httpx transports of one connection each, used like the connections of a pool.

    httpx 0.28.1's own pool slows down with its size, and a call that is cancelled inside it loses its slot for good
    (httpcore issue 1093). So the pool is here: a transport whose exchange ended well is kept for the next one, the
    warmest first; one whose exchange failed or was cancelled is closed and forgotten, with whatever state it was in.

    Args:
        ssl_context: For https, shared by all connections.

        proxy: URL of an HTTP(S) or SOCKS5 proxy; ``None`` goes straight.

        http2: Speak HTTP/2 where the server does, one exchange per connection at a time.

        max_connections: Connections at once.

        keepalive_seconds: How long an idle connection is kept.
    """

    def __init__(
        self,
        ssl_context: ssl.SSLContext,
        *,
        proxy: str | None = None,
        http2: bool = False,
        max_connections: int = 200,
        keepalive_seconds: float = 30.0,
    ) -> None:
        self._ssl_context = ssl_context
        self._proxy = proxy
        self._http2 = http2
        self._limits = httpx.Limits(
            max_connections=1, max_keepalive_connections=1, keepalive_expiry=keepalive_seconds
        )
        self._idle: list[httpx.AsyncHTTPTransport] = []
        self._slots = anyio.Semaphore(max_connections)
        self._is_closed = False
        if http2:
            for name in ("hpack.hpack", "hpack.table"):
                logging.getLogger(name).addFilter(_is_no_header)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        async with self._slots:
            connection = self._idle.pop() if self._idle else self._connect()
            try:
                response = await whole(
                    await connection.handle_async_request(request),
                    request.extensions.get(MAX_BYTES, DEFAULT_MAX_BYTES),
                )
            except (
                BaseException
            ) as error:  # cancellation, whatever the event loop calls it, and every failure
                with anyio.move_on_after(CLOSE_SECONDS, shield=True):
                    await connection.aclose()
                if self._proxy is not None and isinstance(error, LOWER_ERRORS):
                    raise translate(error, has_proxy=True) from error
                raise
            if self._is_closed:
                await connection.aclose()
            else:
                self._idle.append(connection)
            return response

    def _connect(self) -> httpx.AsyncHTTPTransport:
        """Return a transport whose connection opens with its first request."""
        return httpx.AsyncHTTPTransport(
            verify=self._ssl_context, http2=self._http2, limits=self._limits, proxy=self._proxy
        )

    async def aclose(self) -> None:
        self._is_closed = True  # exchanges under way close their connections themselves
        while self._idle:
            await self._idle.pop().aclose()


def _is_no_header(record: logging.LogRecord) -> bool:
    """HTTP/2's header compression logs each header at DEBUG, paths with secrets and tokens included: not with us."""
    return record.levelno > logging.DEBUG
