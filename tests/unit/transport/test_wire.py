"""The wires over real sockets on the loopback interface."""

from __future__ import annotations

import asyncio
import logging
import random
import ssl
from pathlib import Path
from typing import Any

import aiohttp
import anyio
import httpx
import pytest
from tests.raw_server import raw_server

from tiktok_shop import errors
from tiktok_shop._transport import wire as wire_module
from tiktok_shop._transport.aiohttp_wire import AiohttpWire
from tiktok_shop._transport.exchange import Exchange
from tiktok_shop._transport.httpx_wire import HttpxWire
from tiktok_shop._transport.wire import build_ssl_context, open_wire

KINDS = pytest.mark.parametrize("kind", ["httpx", "aiohttp"])
ANSWER = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 10\r\n\r\n" + b'{"code":0}'


def _get(url: str, method: str = "GET", **more: Any) -> httpx.Request:
    timeout = {"connect": 5.0, "read": 5.0, "write": 5.0, "pool": 5.0}
    return httpx.Request(method, url, extensions={"timeout": timeout}, **more)


@KINDS
async def test_sends_exactly_what_the_request_says(kind: Any) -> None:
    """Target, body and headers arrive byte for byte, without headers of the library's own choosing."""
    seen: list[bytes] = []

    async def answer(raw: bytes) -> bytes:
        seen.append(raw)
        return ANSWER

    async with raw_server(answer) as base:
        wire = await open_wire(kind)
        request = _get(
            f"{base}/p?ids=1%2C2&q=a%20b",
            "POST",
            content=b'{"a": 1}',
            headers={"content-type": "application/json"},
        )
        response = await Exchange(wire).handle_async_request(request)
        await wire.aclose()
    assert response.json() == {"code": 0}
    head, _, body = seen[0].partition(b"\r\n\r\n")
    lines = head.split(b"\r\n")
    assert lines[0] == b"POST /p?ids=1%2C2&q=a%20b HTTP/1.1"
    names = {line.split(b":")[0].lower() for line in lines[1:]} - {b"connection"}
    assert names == {b"host", b"content-type", b"content-length"}
    assert body == b'{"a": 1}'


@KINDS
async def test_uploads_a_stream(kind: Any) -> None:
    """A multipart body of httpx goes out with its length."""
    seen: list[bytes] = []

    async def answer(raw: bytes) -> bytes:
        seen.append(raw)
        return ANSWER

    async with raw_server(answer) as base:
        wire = await open_wire(kind)
        await Exchange(wire).handle_async_request(
            _get(base, "POST", files={"data": ("a.png", b"PNG", "image/png")})
        )
        await wire.aclose()
    assert b'filename="a.png"' in seen[0]
    assert b"PNG" in seen[0]
    assert b"transfer-encoding" not in seen[0].lower()


@KINDS
async def test_decompresses(kind: Any) -> None:
    """A compressed answer is decompressed once."""
    import gzip

    packed = gzip.compress(b'{"code":0}')

    async def answer(raw: bytes) -> bytes:
        return (
            b"HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: %d\r\n\r\n" % len(packed) + packed
        )

    async with raw_server(answer) as base:
        wire = await open_wire(kind)
        response = await Exchange(wire).handle_async_request(_get(base))
        await wire.aclose()
    assert response.content == b'{"code":0}'


@KINDS
@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "POST"])
async def test_a_broken_kept_connection_is_not_used_twice_in_secret(kind: Any, method: str) -> None:
    """When the server hangs up after reading, the request was sent once and the answer counts as lost."""
    seen: list[bytes] = []

    async def answer(raw: bytes) -> bytes | None:
        seen.append(raw)
        return ANSWER if len(seen) == 1 else None

    async with raw_server(answer) as base:
        wire = await open_wire(kind)
        exchange = Exchange(wire)
        await exchange.handle_async_request(_get(base))
        with pytest.raises(errors.ResponseLostError):
            await exchange.handle_async_request(_get(base, method))
        await wire.aclose()
    assert len(seen) == 2


@KINDS
async def test_garbage_names_no_secret(kind: Any) -> None:
    """An answer that is no HTTP is an error whose text and cause do not hold the query."""

    async def answer(raw: bytes) -> bytes:
        return b"SMTP ready\r\n\r\n"

    async with raw_server(answer) as base:
        wire = await open_wire(kind)
        with pytest.raises(errors.ResponseLostError) as caught:
            await Exchange(wire).handle_async_request(_get(f"{base}/?app_secret=hush"))
        await wire.aclose()
    assert "hush" not in str(caught.value) + str(caught.value.__cause__)


@KINDS
async def test_an_unreachable_host_was_not_sent_to(kind: Any, unused_tcp_port: int) -> None:
    """A refused connection is safe to repeat."""
    wire = await open_wire(kind)
    with pytest.raises(errors.RequestNotSentError):
        await Exchange(wire).handle_async_request(_get(f"http://127.0.0.1:{unused_tcp_port}/"))
    await wire.aclose()


@KINDS
async def test_an_http_proxy_is_used(kind: Any) -> None:
    """With a proxy the request goes there, with its credentials, and names the target's host."""
    seen: list[bytes] = []

    async def answer(raw: bytes) -> bytes:
        seen.append(raw)
        return ANSWER

    async with raw_server(answer) as base:
        proxy = base.replace("://", "://user:pass@")
        wire = await open_wire(kind, proxy=proxy)
        await Exchange(wire).handle_async_request(_get("http://api.invalid/p"))
        await wire.aclose()
    assert seen[0].startswith(b"GET http://api.invalid/p HTTP/1.1")
    assert b"proxy-authorization: basic dxnlcjpwyxnz" in seen[0].lower()


@pytest.mark.parametrize(
    ("kind", "scheme"), [("aiohttp", "http"), ("httpx", "http"), ("httpx", "socks5"), ("httpx", "socks5h")]
)
async def test_a_proxy_that_is_away_is_named_without_its_secrets(
    kind: Any, scheme: str, unused_tcp_port: int
) -> None:
    """Whichever wire and kind of proxy: the message says which of the two hosts could not be reached."""
    wire = await open_wire(kind, proxy=f"{scheme}://user:hunter2@127.0.0.1:{unused_tcp_port}")
    with pytest.raises(errors.RequestNotSentError, match="could not connect through the proxy: ") as told:
        await Exchange(wire).handle_async_request(_get("http://api.invalid/p"))
    assert "hunter2" not in str(told.value)
    await wire.aclose()


async def _churn(
    wire: httpx.AsyncBaseTransport, base: str, *, requests: int, workers: int, rand: random.Random
) -> None:
    numbers = iter(range(requests))

    async def work() -> None:
        for _ in numbers:
            with anyio.move_on_after(rand.random() * 0.004 if rand.random() < 0.5 else None):
                await wire.handle_async_request(_get(base))

    async with anyio.create_task_group() as tasks:
        for _ in range(workers):
            tasks.start_soon(work)
    # Every slot is usable: as many calls as there are connections get through at once.
    with anyio.fail_after(10):
        async with anyio.create_task_group() as tasks:
            for _ in range(5):
                tasks.start_soon(wire.handle_async_request, _get(base))


@KINDS
async def test_cancellation_leaves_the_pool_whole(kind: Any) -> None:
    """After many cancelled calls on a small pool all its connections are usable."""

    async def answer(raw: bytes) -> bytes:
        return ANSWER

    async with raw_server(answer) as base:
        wire = await open_wire(kind, max_connections=5)
        await _churn(Exchange(wire), base, requests=400, workers=12, rand=random.Random(7))
        await wire.aclose()


def test_cancellation_leaves_the_pool_whole_on_trio() -> None:
    """The same with httpx's wire on trio."""

    async def answer(raw: bytes) -> bytes:
        return ANSWER

    async def main() -> None:
        async with raw_server(answer) as base:
            wire = await open_wire(max_connections=5)
            assert isinstance(wire, HttpxWire)
            await _churn(Exchange(wire), base, requests=200, workers=12, rand=random.Random(7))
            await wire.aclose()

    anyio.run(main, backend="trio")


@pytest.mark.slow
@KINDS
async def test_long_cancellation_churn(kind: Any) -> None:
    """Ten thousand requests with random cancellation on a small pool leave all slots usable."""

    async def answer(raw: bytes) -> bytes:
        return ANSWER

    async with raw_server(answer) as base:
        wire = await open_wire(kind, max_connections=5)
        await _churn(Exchange(wire), base, requests=10_000, workers=20, rand=random.Random(1))
        await wire.aclose()


@KINDS
async def test_a_cancelled_caller_leaves_at_once(kind: Any) -> None:
    """A cancelled exchange is dropped with its connection, and the next call gets another one."""
    release = asyncio.Event()

    async def answer(raw: bytes) -> bytes:
        await release.wait()
        return ANSWER

    async with raw_server(answer) as base:
        wire = await open_wire(kind, max_connections=1)
        task = asyncio.create_task(wire.handle_async_request(_get(base)))
        await anyio.wait_all_tasks_blocked()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert not release.is_set()
        release.set()
        await wire.handle_async_request(_get(base))
        await wire.aclose()


async def test_auto_takes_aiohttp_on_asyncio() -> None:
    """The faster wire is the default where it can do what is asked for."""
    for settings, expected in (
        ({}, AiohttpWire),
        ({"http2": True}, HttpxWire),
        ({"proxy": "socks5://h:1"}, HttpxWire),
    ):
        wire = await open_wire(**settings)  # type: ignore[arg-type]  # mixed keyword types
        assert type(wire) is expected
        await wire.aclose()


async def test_auto_does_without_aiohttp(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where aiohttp is not installed httpx's own wire is taken; asking for aiohttp names the extra."""
    monkeypatch.setattr(wire_module, "_is_installed", lambda module: False)
    wire = await open_wire()
    assert isinstance(wire, HttpxWire)
    await wire.aclose()
    with pytest.raises(errors.ConfigurationError, match=r"tiktok-shop-async\[aiohttp\]"):
        await open_wire("aiohttp")


async def test_aiohttp_cannot_do_everything() -> None:
    """What a wire cannot do is refused before anything is sent."""
    with pytest.raises(errors.ConfigurationError, match="wire='httpx'"):
        await open_wire("aiohttp", http2=True)


def test_ssl_context(tmp_path: Path) -> None:
    """Authorities of one's own are loaded from a file; one that is none is named."""
    assert build_ssl_context(True).verify_mode is ssl.CERT_REQUIRED
    assert build_ssl_context(False).verify_mode is ssl.CERT_NONE
    own = ssl.create_default_context()
    assert build_ssl_context(own) is own
    assert build_ssl_context(tmp_path).verify_mode is ssl.CERT_REQUIRED
    bad = tmp_path / "bad.pem"
    bad.write_text("no certificate")
    with pytest.raises(errors.ConfigurationError, match=r"bad\.pem"):
        build_ssl_context(bad)


async def test_no_error_of_aiohttp_that_names_the_url_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither message nor cause nor context of our error holds the URL, which may hold secrets."""

    async def answer(raw: bytes) -> bytes:
        return b"HTTP/1.1 200 OK\r\nbad header\r\n\r\n"

    found: list[BaseException] = []
    async with raw_server(answer) as base:
        wire = await open_wire("aiohttp")
        for url in (f"{base}/?app_secret=s3cret", "http://127.0.0.1:1/?app_secret=s3cret"):
            with pytest.raises(errors.TransportError) as caught:
                await Exchange(wire).handle_async_request(_get(url))
            found.append(caught.value)

        def late(*_: Any, **__: Any) -> Any:
            raise aiohttp.ConnectionTimeoutError("Connection timeout to host http://h/?app_secret=s3cret")

        monkeypatch.setattr(wire._session, "request", late)
        with pytest.raises(errors.RequestNotSentError) as timed_out:
            await Exchange(wire).handle_async_request(_get(f"{base}/?app_secret=s3cret"))
        found.append(timed_out.value)
        await wire.aclose()
    for error in found:
        seen: BaseException | None = error
        while seen is not None:
            assert "s3cret" not in f"{seen!s} {seen!r} {vars(seen)}"
            seen = seen.__cause__ or seen.__context__


async def test_http2_logs_no_header(caplog: pytest.LogCaptureFixture) -> None:
    """HTTP/2's header compression would log paths, secrets included, at DEBUG."""
    from hpack import Encoder

    wire = await open_wire("httpx", http2=True)
    caplog.set_level(logging.DEBUG)
    Encoder().encode([(b":path", b"/?app_secret=s3cret"), (b"x-tts-access-token", b"s3cret")])
    await wire.aclose()
    assert "s3cret" not in caplog.text
