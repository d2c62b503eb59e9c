"""The wire over aiohttp's connection pool: the default on asyncio (docs/decisions/0005-the-wire.md)."""

from __future__ import annotations

import asyncio
import math
import ssl
from collections.abc import AsyncIterator, Mapping
from typing import Any

import aiohttp
import httpx
from multidict import CIMultiDict
from yarl import URL

from tiktok_shop._transport.body import DEFAULT_MAX_BYTES, MAX_BYTES, chunks_of, gathered
from tiktok_shop._transport.exchange import ATTEMPT_TIMEOUT, not_in_time
from tiktok_shop._transport.outgoing import LeanRequest, pairs_of
from tiktok_shop.errors import (
    ConfigurationError,
    RequestNotSentError,
    ResponseLostError,
    TikTokShopError,
)

_NOT_SENT = (
    aiohttp.ClientConnectorError,  # refused, no such host, TLS, proxy not reachable
    aiohttp.ConnectionTimeoutError,
    aiohttp.ClientHttpProxyError,  # the proxy refused CONNECT
    aiohttp.ServerFingerprintMismatch,
)
_MISCONFIGURED = (aiohttp.InvalidURL, aiohttp.NonHttpUrlClientError)

_NAMING_THE_URL = (
    aiohttp.ClientResponseError,
    aiohttp.InvalidURL,
    aiohttp.NonHttpUrlClientError,
    aiohttp.ServerTimeoutError,  # a timeout while connecting, among others
)
"""Errors whose text holds the whole URL, signature and secrets included: they become no cause and no message."""

LOWER_ERRORS = (aiohttp.ClientError, asyncio.TimeoutError, OSError)
"""Every exception that a request of aiohttp raises on purpose."""

_AUTO_HEADERS = ("accept", "accept-encoding", "user-agent")
"""What aiohttp adds by itself: both wires send the same headers."""


def translate(error: Exception) -> TikTokShopError:
    """
    Return our error for one of aiohttp's. The caller raises it ``from`` the original.

    ``ServerDisconnectedError`` and its like may come after the request was read: what is not known to have failed
    while connecting counts as sent.
    """
    what = type(error).__name__ if isinstance(error, _NAMING_THE_URL) else str(error) or type(error).__name__
    if isinstance(error, aiohttp.ClientProxyConnectionError | aiohttp.ClientHttpProxyError):
        return RequestNotSentError(f"could not connect through the proxy: {what}")
    if isinstance(error, _NOT_SENT):
        return RequestNotSentError(f"could not connect: {what}")
    if isinstance(error, _MISCONFIGURED):
        return ConfigurationError("the URL cannot be used")
    if isinstance(error, asyncio.TimeoutError):
        return ResponseLostError(f"no answer in time ({type(error).__name__})")
    return ResponseLostError(f"the connection broke: {what}")


def _url_of(request: httpx.Request) -> URL:
    """Return the URL as it was signed and written: nothing is quoted anew."""
    if not isinstance(request, LeanRequest):
        return URL(str(request.url), encoded=True)
    place = request.place
    return URL.build(
        scheme=place.scheme, authority=place.host, path=place.path, query_string=request.query, encoded=True
    )


def _not_said(method: str, headers: CIMultiDict[str], body: object) -> list[str] | None:
    """Return which of aiohttp's own headers the request leaves out on purpose; ``None``, which is faster, for none."""
    left_out = [name for name in _AUTO_HEADERS if name not in headers]
    if "content-type" not in headers and (body is not None or method in aiohttp.ClientRequest.POST_METHODS):
        left_out.append("content-type")
    return left_out or None


class AiohttpWire(httpx.AsyncBaseTransport):
    """
    Send an ``httpx.Request`` through one ``aiohttp.ClientSession`` and return the whole answer.

    Redirects are not followed and cookies are not kept. Lower errors are mapped here, not by way of httpx's classes:
    "the server hung up" must not look like "could not connect".

    Args:
        ssl_context: For https.

        proxy: URL of an HTTP(S) proxy; ``None`` goes straight.

        max_connections: Connections at once.

        keepalive_seconds: How long an idle connection is kept.
    """

    keeps_time = True
    """The attempt's end is a timer of aiohttp's, for whoever sets it: see ``exchange.ATTEMPT_TIMEOUT``."""

    def __init__(
        self,
        ssl_context: ssl.SSLContext,
        *,
        proxy: str | None = None,
        max_connections: int = 200,
        keepalive_seconds: float = 30.0,
    ) -> None:
        self._proxy = None if proxy is None else URL(proxy)
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(
                limit=max_connections, keepalive_timeout=keepalive_seconds, ssl=ssl_context
            ),
            cookie_jar=aiohttp.DummyCookieJar(),
            auto_decompress=False,  # within bounds, and the same on both wires: see body.py
        )
        # aiohttp sends GET, PUT and DELETE again by itself when a kept connection breaks. Whether that is safe is
        # for the Retry transport to decide, and there is no public switch.
        self._session._retry_connection = False  # noqa: SLF001 - see above; a test over a socket guards it
        self._timeouts: dict[tuple[float | None, ...], aiohttp.ClientTimeout] = {}

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        headers = CIMultiDict(pairs_of(request))
        body: bytes | AsyncIterator[bytes] | None
        if isinstance(request.stream, httpx.ByteStream):
            body = request.content or None
        else:
            headers.popall("transfer-encoding", None)  # aiohttp chooses the framing of a stream itself
            body = chunks_of(request.stream)
        seconds = request.extensions.get(ATTEMPT_TIMEOUT)
        unnamed: TikTokShopError
        try:
            async with self._session.request(
                request.method,
                _url_of(request),
                headers=headers,
                skip_auto_headers=_not_said(request.method, headers, body),
                data=body,
                allow_redirects=False,
                timeout=self._timeout(request.extensions.get("timeout", {}), seconds),
                proxy=self._proxy,
            ) as response:
                return await gathered(
                    response.content.iter_any(),
                    response.status,
                    response.raw_headers,
                    response.headers,
                    request.extensions.get(MAX_BYTES, DEFAULT_MAX_BYTES),
                )
        except _NAMING_THE_URL as lower:
            unnamed = translate(lower)
        except LOWER_ERRORS as lower:
            if seconds is not None and type(lower) is asyncio.TimeoutError and lower.errno is None:
                raise not_in_time(seconds) from lower
            raise translate(lower) from lower
        raise unnamed  # out here, where the error that names the URL is not its context

    def _timeout(self, extension: Mapping[str, Any], seconds: float | None) -> aiohttp.ClientTimeout:
        """
        Return httpx's four timeouts in aiohttp's words, and *seconds* for the whole exchange.

        There is no write timeout: a stuck write is a late answer.
        """
        key = (extension.get("connect"), extension.get("read"), extension.get("pool"), seconds)
        timeout = self._timeouts.get(key)
        if timeout is None:
            if len(self._timeouts) > 100:
                self._timeouts.clear()
            connect, read, pool, _ = key
            # aiohttp's `connect` covers the queue for a connection and connecting.
            both = None if pool is None or connect is None else pool + connect
            timeout = aiohttp.ClientTimeout(
                total=seconds,
                connect=both,
                sock_connect=connect,
                sock_read=read,
                ceil_threshold=math.inf,  # else it rounds up to full seconds
            )
            self._timeouts[key] = timeout
        return timeout

    async def aclose(self) -> None:
        await self._session.close()
