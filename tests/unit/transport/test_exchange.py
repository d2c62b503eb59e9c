"""Every lower error becomes one of ours."""

from __future__ import annotations

import inspect
from typing import Any

import aiohttp
import httpx
import pytest
from aiohttp.client_reqrep import ConnectionKey
from yarl import URL

from tiktok_shop import errors
from tiktok_shop._transport import aiohttp_wire, exchange

HTTPX_ERRORS: dict[type[Exception], type[errors.TikTokShopError]] = {
    httpx.CloseError: errors.ResponseLostError,
    httpx.ConnectError: errors.RequestNotSentError,
    httpx.ConnectTimeout: errors.RequestNotSentError,
    httpx.CookieConflict: errors.TransportError,
    httpx.DecodingError: errors.InvalidResponseError,
    httpx.HTTPError: errors.ResponseLostError,
    httpx.HTTPStatusError: errors.TransportError,
    httpx.InvalidURL: errors.ConfigurationError,
    httpx.LocalProtocolError: errors.TransportError,
    httpx.NetworkError: errors.ResponseLostError,
    httpx.PoolTimeout: errors.RequestNotSentError,
    httpx.ProtocolError: errors.ResponseLostError,
    httpx.ProxyError: errors.RequestNotSentError,
    httpx.ReadError: errors.ResponseLostError,
    httpx.ReadTimeout: errors.ResponseLostError,
    httpx.RemoteProtocolError: errors.ResponseLostError,
    httpx.RequestError: errors.ResponseLostError,
    httpx.RequestNotRead: errors.TransportError,
    httpx.ResponseNotRead: errors.TransportError,
    httpx.StreamClosed: errors.TransportError,
    httpx.StreamConsumed: errors.TransportError,
    httpx.StreamError: errors.TransportError,
    httpx.TimeoutException: errors.ResponseLostError,
    httpx.TooManyRedirects: errors.InvalidResponseError,
    httpx.TransportError: errors.ResponseLostError,
    httpx.UnsupportedProtocol: errors.ConfigurationError,
    httpx.WriteError: errors.ResponseLostError,
    httpx.WriteTimeout: errors.ResponseLostError,
}

NOT_SENT = {
    "ClientConnectorCertificateError",
    "ClientConnectorDNSError",
    "ClientConnectorError",
    "ClientConnectorSSLError",
    "ClientHttpProxyError",
    "ClientProxyConnectionError",
    "ClientSSLError",
    "ConnectionTimeoutError",
    "ServerFingerprintMismatch",
    "UnixClientConnectorError",
}
MISCONFIGURED = {
    "InvalidURL",
    "InvalidUrlClientError",
    "InvalidUrlRedirectClientError",
    "NonHttpUrlClientError",
    "NonHttpUrlRedirectClientError",
}
SECRET_URL = URL("https://auth/api?app_secret=hush")


def _exceptions_of(module: Any, base: type) -> list[type[Exception]]:
    found = {c for _, c in inspect.getmembers(module, inspect.isclass) if issubclass(c, base)}
    return sorted(found, key=lambda c: c.__name__)


def _httpx_error(cls: type[Exception]) -> Exception:
    if cls is httpx.HTTPStatusError:
        return httpx.HTTPStatusError(
            "x", request=httpx.Request("GET", "http://h"), response=httpx.Response(500)
        )
    if cls in {httpx.StreamConsumed, httpx.StreamClosed, httpx.ResponseNotRead, httpx.RequestNotRead}:
        return cls()
    return cls("what happened")


def _aiohttp_error(cls: type[Exception]) -> Exception:
    """An instance of any of aiohttp's classes, made as aiohttp makes it."""
    key = ConnectionKey("h", 443, True, True, None, None, None)
    if issubclass(cls, aiohttp.ClientConnectorCertificateError):
        return cls(key, ValueError("bad certificate"))
    if cls.__name__ == "UnixClientConnectorError":
        return cls("/path", key, OSError(2, "none"))
    if issubclass(cls, aiohttp.ClientConnectorError):
        return cls(key, OSError(111, "refused"))
    if issubclass(cls, aiohttp.ServerFingerprintMismatch):
        return cls(b"a", b"b", "h", 443)
    if issubclass(cls, aiohttp.ClientResponseError):
        return cls(aiohttp.RequestInfo(SECRET_URL, "GET", {}, SECRET_URL), (), status=400, message="bad")  # type: ignore[arg-type]  # headers are not read
    if issubclass(cls, aiohttp.InvalidURL | aiohttp.NonHttpUrlClientError):
        return cls(str(SECRET_URL))
    return cls()


@pytest.mark.parametrize("cls", _exceptions_of(httpx, Exception), ids=lambda c: c.__name__)
async def test_every_httpx_error_is_mapped(kit: Any, cls: type[Exception]) -> None:
    """No exception of httpx escapes, and the original is the cause."""
    with pytest.raises(errors.TikTokShopError) as caught:
        await exchange.Exchange(kit.wire(_httpx_error(cls))).handle_async_request(kit.request())
    assert type(caught.value) is HTTPX_ERRORS[cls]
    assert isinstance(caught.value.__cause__, cls)
    assert caught.value.operation == "get_order_list"
    assert caught.value.shop == "SHOP1"


@pytest.mark.parametrize("cls", _exceptions_of(aiohttp, aiohttp.ClientError), ids=lambda c: c.__name__)
def test_every_aiohttp_error_is_mapped(cls: type[Exception]) -> None:
    """Only what failed while connecting counts as not sent; the text never holds the URL."""
    error = aiohttp_wire.translate(_aiohttp_error(cls))
    assert isinstance(_aiohttp_error(cls), aiohttp_wire.LOWER_ERRORS)
    if cls.__name__ in NOT_SENT:
        assert type(error) is errors.RequestNotSentError
    elif cls.__name__ in MISCONFIGURED:
        assert type(error) is errors.ConfigurationError
    else:
        assert type(error) is errors.ResponseLostError
    assert "hush" not in str(error)


@pytest.mark.parametrize("error", [TimeoutError(), ConnectionResetError("reset"), BrokenPipeError()])
def test_bare_errors_below_aiohttp_are_mapped(error: Exception) -> None:
    """A timeout or an operating system's error that comes through counts as a lost answer."""
    assert type(aiohttp_wire.translate(error)) is errors.ResponseLostError


async def test_other_exceptions_pass(kit: Any) -> None:
    """A mistake in a transport is not dressed up as a network error."""
    with pytest.raises(ZeroDivisionError):
        await exchange.Exchange(kit.wire(ZeroDivisionError())).handle_async_request(kit.request())


async def test_an_answer_that_cannot_be_decompressed_is_invalid(kit: Any) -> None:
    """Broken gzip is an answer, but not a readable one."""

    def broken(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, headers={"content-encoding": "gzip"}, stream=httpx.ByteStream(b"no gzip"))

    with pytest.raises(errors.InvalidResponseError):
        await exchange.Exchange(kit.wire(broken)).handle_async_request(kit.request())


async def test_a_request_without_a_timeout_gets_one(kit: Any) -> None:
    """No request waits for ever because somebody forgot."""
    wire = kit.wire()
    await exchange.Exchange(wire, timeout=7.0).handle_async_request(kit.request())
    assert wire.requests[0].extensions["timeout"] == {"connect": 7.0, "read": 7.0, "write": 7.0, "pool": 7.0}
