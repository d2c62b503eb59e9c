"""One exchange with the wire: send, read the whole answer, and say in our own words what went wrong."""

from __future__ import annotations

import httpx

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


def translate(error: Exception) -> TikTokShopError:
    """
    Return our error for one of httpx's. The caller raises it ``from`` the original.

    What is not known to have failed before anything was sent counts as sent: a write is not repeated on a guess.
    """
    what = str(error) or type(error).__name__
    if isinstance(error, _NOT_SENT):
        return RequestNotSentError(f"could not connect: {what}")
    if isinstance(error, _MISCONFIGURED):
        return ConfigurationError(f"the URL cannot be used: {what}")
    if isinstance(error, _UNREADABLE):
        return InvalidResponseError(f"the answer cannot be decoded: {what}")
    if isinstance(error, httpx.TimeoutException):
        return ResponseLostError(f"no answer in time ({type(error).__name__})")
    if isinstance(error, _OURS):
        return TransportError(f"the exchange failed on this side: {what}")
    return ResponseLostError(f"the connection broke: {what}")


class Exchange(httpx.AsyncBaseTransport):
    """
    Stand between the stack and any httpx transport.

    Reads the whole body (all answers are JSON documents), so that a connection is free again before anything looks
    at the answer; maps every httpx exception; counts the attempt; makes sure that there is a timeout.
    """

    def __init__(self, wire: httpx.AsyncBaseTransport, *, timeout: float = DEFAULT_TIMEOUT) -> None:
        self._wire = wire
        self._timeout = httpx.Timeout(timeout).as_dict()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        call: Call | None = request.extensions.get(KEY)
        if call is not None:
            call.attempts += 1
        if "timeout" not in request.extensions:
            request.extensions["timeout"] = self._timeout
        try:
            response = await self._wire.handle_async_request(request)
            await response.aread()
        except LOWER_ERRORS as lower:
            error = translate(lower)
            raise _placed(error, call) from lower
        except TikTokShopError as error:
            _placed(error, call)  # the aiohttp wire speaks our language already
            raise
        return response

    async def aclose(self) -> None:
        await self._wire.aclose()


def _placed(error: TikTokShopError, call: Call | None) -> TikTokShopError:
    """Note on *error* for which operation and shop it happened."""
    if call is not None:
        error.operation = call.operation.id
        if call.shop is not None:
            error.shop = call.shop.name
            error.shop_id = call.shop.shop_id
    return error
