"""One exchange with the wire: send, read the whole answer, and say in our own words what went wrong."""

from __future__ import annotations

import math
from collections.abc import AsyncIterator

import anyio
import httpx

from tiktok_shop._transport.body import DEFAULT_MAX_BYTES, MAX_BYTES, chunks_of, whole
from tiktok_shop._transport.context import KEY, Call
from tiktok_shop.errors import (
    ConfigurationError,
    InvalidResponseError,
    RequestNotSentError,
    ResponseLostError,
    TikTokShopError,
    TransportError,
)

_NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)
_MISCONFIGURED = (httpx.UnsupportedProtocol, httpx.InvalidURL)
_UNREADABLE = (httpx.DecodingError, httpx.TooManyRedirects)
# A request that httpx would not form, or a body that was read twice. Part of it may have been sent.
_OURS = (httpx.LocalProtocolError, httpx.StreamError, httpx.HTTPStatusError, httpx.CookieConflict)

LOWER_ERRORS = (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, httpx.CookieConflict)
"""Every exception that httpx raises on purpose."""

DEFAULT_TIMEOUT = 30.0
"""Seconds for connect, write, read and pool, where the request names none: a bare transport would wait for ever."""


def translate(error: Exception, *, has_proxy: bool = False) -> TikTokShopError:
    """
    Return our error for one of httpx's, met on the way to a proxy or not. The caller raises it ``from`` the original.

    What is not known to have failed before anything was sent counts as sent: a write is not repeated on a guess.
    """
    what = str(error) or type(error).__name__
    if isinstance(error, _NOT_SENT):
        return RequestNotSentError(f"could not connect{' through the proxy' * has_proxy}: {what}")
    if isinstance(error, _MISCONFIGURED):
        return ConfigurationError(f"the URL cannot be used: {what}")
    if isinstance(error, _UNREADABLE):
        return InvalidResponseError(f"the answer cannot be decoded: {what}")
    if isinstance(error, httpx.TimeoutException):
        return ResponseLostError(f"no answer in time ({type(error).__name__})")
    if isinstance(error, _OURS):
        return TransportError(f"the exchange failed on this side: {what}")
    return ResponseLostError(f"the connection broke: {what}")


ATTEMPT_TIMEOUT = "tiktok_shop.attempt_timeout"
"""
Where the seconds for the whole attempt stand in ``request.extensions``, for a wire that ``keeps_time``.

Such a wire reads the whole answer, minds ``MAX_BYTES``, ends the exchange itself and raises ``not_in_time``. Any other
is put into a cancel scope, which costs a small call a sixth of all it takes.
"""

DEFAULT_ATTEMPT_TIMEOUT = 120.0
"""Seconds for one attempt in all, where the request belongs to no call."""


def not_in_time(seconds: float) -> ResponseLostError:
    """Return the error of an attempt that took longer than *seconds*."""
    return ResponseLostError(f"no whole answer within attempt_timeout={seconds:g} s")


class Exchange(httpx.AsyncBaseTransport):
    """
    Stand between the stack and any httpx transport.

    Reads the whole body (all answers are JSON documents), so that a connection is free again before anything looks
    at the answer; maps every httpx exception; counts the attempt; makes sure that there is a timeout, and that
    neither a server that drips nor one that sends without end holds a call for longer, or more memory, than it may.
    """

    def __init__(
        self,
        wire: httpx.AsyncBaseTransport,
        *,
        timeout: float = DEFAULT_TIMEOUT,
        attempt_timeout: float | None = DEFAULT_ATTEMPT_TIMEOUT,
        max_bytes: int = DEFAULT_MAX_BYTES,
    ) -> None:
        """
        Args:
            wire: What sends.

            timeout: Of a request that names none.

            attempt_timeout: Of a request that belongs to no call; ``None`` is for ever.

            max_bytes: Likewise, the largest answer.
        """
        self._wire = wire
        self._wire_keeps_time = getattr(wire, "keeps_time", False)
        self._timeout = httpx.Timeout(timeout).as_dict()
        self._attempt_timeout = attempt_timeout
        self._max_bytes = max_bytes

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        call: Call | None = request.extensions.get(KEY)
        seconds, most = self._attempt_timeout, self._max_bytes
        if call is not None:
            call.attempts += 1
            seconds, most = call.options.attempt_timeout, call.options.max_bytes
        if "timeout" not in request.extensions:
            request.extensions["timeout"] = self._timeout
        request.extensions[MAX_BYTES] = most
        if call is not None:
            call.is_under_way = True
        try:
            if seconds and self._wire_keeps_time and isinstance(request.stream, httpx.ByteStream):
                request.extensions[ATTEMPT_TIMEOUT] = seconds
                response = await self._wire.handle_async_request(request)
            else:
                deadline = math.inf if seconds is None else anyio.current_time() + seconds
                with anyio.CancelScope(deadline=deadline) as scope:
                    if seconds is not None and not isinstance(request.stream, httpx.ByteStream):
                        request.stream = _Moving(request.stream, scope, seconds)
                    response = await whole(await self._wire.handle_async_request(request), most)
                if scope.cancelled_caught:
                    raise not_in_time(seconds or 0.0)
        except LOWER_ERRORS as lower:
            error = translate(lower)
            raise _placed(error, call) from lower
        except TikTokShopError as error:
            _placed(error, call)  # the aiohttp wire speaks our language already
            raise
        if call is not None:
            call.is_under_way = False
        return response

    async def aclose(self) -> None:
        await self._wire.aclose()


class _Moving(httpx.AsyncByteStream):
    """A body that is sent piece by piece: with each piece the time for the rest begins anew."""

    def __init__(
        self, stream: httpx.SyncByteStream | httpx.AsyncByteStream, scope: anyio.CancelScope, seconds: float
    ) -> None:
        self._stream = stream
        self._scope = scope
        self._seconds = seconds

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in chunks_of(self._stream):
            yield chunk
            self._scope.deadline = anyio.current_time() + self._seconds

    async def aclose(self) -> None:
        if isinstance(self._stream, httpx.AsyncByteStream):
            await self._stream.aclose()


def _placed(error: TikTokShopError, call: Call | None) -> TikTokShopError:
    """Note on *error* for which operation and shop it happened, and that the attempt has ended."""
    if call is not None:
        call.is_under_way = False
        call.place(error)
    return error
