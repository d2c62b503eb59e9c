"""What a server may make us do: bytes, seconds, levels. On real sockets where the wire matters."""

from __future__ import annotations

import gzip
import threading
import time
import tracemalloc
import zlib
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import anyio
import anyio.lowlevel
import httpx
import orjson
import pytest
from tests.raw_server import raw_server

from tiktok_shop import ShopCredentials, TikTokShop, errors
from tiktok_shop._protocol.envelope import read_envelope
from tiktok_shop._transport.context import CallOptions, call_of
from tiktok_shop._transport.exchange import Exchange
from tiktok_shop._transport.stack import build_stack
from tiktok_shop._transport.wire import open_wire
from tiktok_shop.timing import Timing

KINDS = pytest.mark.parametrize("kind", ["httpx", "aiohttp"])
MB = 1024 * 1024
OK = b'{"code":0,"data":{}}'


def bomb(size: int) -> bytes:
    """Return *size* zeros, packed."""
    packer = zlib.compressobj(9, zlib.DEFLATED, 31)
    block = bytes(MB)
    return b"".join([*(packer.compress(block) for _ in range(size // MB)), packer.flush()])


def head(length: int, *more: bytes) -> bytes:
    return b"\r\n".join([b"HTTP/1.1 200 OK", b"content-length: %d" % length, *more, b"", b""])


def get(url: str, **more: Any) -> httpx.Request:
    return httpx.Request("GET", url, **more)


class LongestBlock:
    """
    Seconds of its own CPU that the event loop's thread was busy with at most, from one turn to the next.

    Not seconds of the clock: on a busy machine other processes take those, and they block nobody here.
    """

    seconds = 0.0

    async def watch(self) -> None:
        while True:
            before = time.thread_time()
            await anyio.sleep(0.001)
            self.seconds = max(self.seconds, time.thread_time() - before)


async def watched(work: Callable[[], Awaitable[Any]]) -> float:
    """Return the longest block of the loop in seconds while *work* ran."""
    block = LongestBlock()
    async with anyio.create_task_group() as tasks:
        tasks.start_soon(block.watch)
        await anyio.sleep(0.01)
        block.seconds = 0.0
        await work()
        tasks.cancel_scope.cancel()
    return block.seconds


@KINDS
async def test_a_bomb_costs_little(kind: Any) -> None:
    """A gigabyte in a megabyte of gzip is refused for less than 100 MB, and the loop goes on."""
    packed = bomb(1024 * MB)

    async def answer(raw: bytes) -> bytes:
        return head(len(packed), b"content-encoding: gzip") + packed

    async with raw_server(answer) as base:
        wire = await open_wire(kind)

        async def ask() -> None:
            with pytest.raises(errors.ResponseTooLargeError, match="max_bytes=33554432"):
                await Exchange(wire).handle_async_request(get(base))

        tracemalloc.start()
        try:
            before = tracemalloc.get_traced_memory()[0]
            seconds = await watched(ask)
            peak = tracemalloc.get_traced_memory()[1] - before
        finally:
            tracemalloc.stop()
        await wire.aclose()
    assert peak < 100 * MB
    assert seconds < 0.05


@KINDS
@pytest.mark.parametrize("framing", ["announced", "endless"])
async def test_a_body_without_end_is_cut(kind: Any, framing: str) -> None:
    """A body beyond the bound is not read: at once where it says its length, at the bound where it does not."""
    sent = 0

    async def serve(stream: anyio.abc.SocketStream) -> None:
        nonlocal sent
        async with stream:
            await stream.receive()
            if framing == "announced":
                await stream.send(head(10**12))
            else:
                await stream.send(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n")
            try:
                while True:
                    piece = bytes(64 * 1024)
                    await stream.send(b"%x\r\n%s\r\n" % (len(piece), piece))
                    sent += len(piece)
            except anyio.BrokenResourceError:
                return

    listener = await anyio.create_tcp_listener(local_host="127.0.0.1")
    port = listener.extra(anyio.abc.SocketAttribute.local_port)  # noqa: S610 - anyio's, not Django's
    async with listener, anyio.create_task_group() as tasks:
        tasks.start_soon(listener.serve, serve)
        wire = await open_wire(kind)
        with pytest.raises(errors.ResponseTooLargeError):
            await Exchange(wire, max_bytes=4 * MB).handle_async_request(get(f"http://127.0.0.1:{port}"))
        await wire.aclose()
        tasks.cancel_scope.cancel()
    assert sent < 16 * MB


DRIPS = {
    "body": (b"HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n", b" "),
    "headers": (b"HTTP/1.1 200 OK\r\n", b"x-a: b\r\n"),
    "interim answers": (b"", b"HTTP/1.1 102 Processing\r\n\r\n"),
    "gzip": (b"HTTP/1.1 200 OK\r\ncontent-length: 1000\r\ncontent-encoding: gzip\r\n\r\n", b"\x1f"),
}


@KINDS
@pytest.mark.parametrize("what", DRIPS)
async def test_a_server_that_drips_is_left(kind: Any, what: str) -> None:
    """However an answer is drawn out, its time as a whole is bounded; no read of it is ever late by itself."""
    first, piece = DRIPS[what]

    async def serve(stream: anyio.abc.SocketStream) -> None:
        async with stream:
            await stream.receive()
            try:
                await stream.send(first or piece)
                while True:
                    await anyio.sleep(0.02)
                    await stream.send(piece)
            except (anyio.BrokenResourceError, anyio.ClosedResourceError):
                return

    listener = await anyio.create_tcp_listener(local_host="127.0.0.1")
    port = listener.extra(anyio.abc.SocketAttribute.local_port)  # noqa: S610 - anyio's, not Django's
    async with listener, anyio.create_task_group() as tasks:
        tasks.start_soon(listener.serve, serve)
        wire = await open_wire(kind)
        with anyio.fail_after(5), pytest.raises(errors.TikTokShopError) as caught:
            await Exchange(wire, attempt_timeout=0.3).handle_async_request(get(f"http://127.0.0.1:{port}"))
        await wire.aclose()
        tasks.cancel_scope.cancel()
    if what != "gzip":  # one byte again and again is no gzip, which may be noticed before
        assert isinstance(caught.value, errors.ResponseLostError)
        assert "attempt_timeout=0.3 s" in str(caught.value)


@KINDS
async def test_whose_deadline_it_was_is_told_apart(kind: Any) -> None:
    """The attempt's own end is an error, a caller's is a cancellation; the task goes on after either."""

    async def never(_: bytes) -> bytes:
        await anyio.sleep_forever()
        raise AssertionError

    async with raw_server(never) as base:
        wire = await open_wire(kind)
        for seconds, limit in ((0.1, 5.0), (5.0, 0.1)):
            error: Exception | None = None
            with anyio.move_on_after(limit) as scope:
                try:
                    await Exchange(wire, attempt_timeout=seconds).handle_async_request(get(base))
                except errors.ResponseLostError as lost:
                    error = lost
            await anyio.lowlevel.checkpoint()  # a cancellation that was left behind would come up here
            assert (error is None) is scope.cancelled_caught is (limit < seconds)
            assert error is None or "attempt_timeout=0.1 s" in str(error)
        await wire.aclose()


async def test_time_begins_anew_with_each_piece_that_goes_up() -> None:
    """An upload may take as long as it needs while it moves; only the answer to it is bounded."""

    class Slow(httpx.AsyncByteStream):
        async def __aiter__(self) -> AsyncIterator[bytes]:
            for _ in range(5):
                await anyio.sleep(0.06)
                yield b"piece"

    async def receive(request: httpx.Request) -> httpx.Response:
        assert await request.aread() == b"piece" * 5
        return httpx.Response(200, content=OK)

    exchange = Exchange(httpx.MockTransport(receive), attempt_timeout=0.15)
    response = await exchange.handle_async_request(httpx.Request("POST", "http://h", stream=Slow()))
    assert response.content == OK


@pytest.mark.parametrize("encoding", ["gzip", "x-gzip", "deflate", "raw deflate", "identity"])
async def test_every_encoding_that_is_asked_for_is_read(encoding: str) -> None:
    """What comes packed is unpacked, and its headers say so no more."""
    body = OK * 100_000
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = {
        "gzip": gzip.compress(body),
        "x-gzip": gzip.compress(body),
        "deflate": zlib.compress(body),
        "raw deflate": packer.compress(body) + packer.flush(),
        "identity": body,
    }[encoding]

    async def pieces() -> AsyncIterator[bytes]:
        for start in range(0, len(packed), 1000):
            yield packed[start : start + 1000]

    headers = {"content-encoding": encoding.rpartition(" ")[2]}
    transport = httpx.MockTransport(lambda _: httpx.Response(200, headers=headers, content=pieces()))
    response = await Exchange(transport).handle_async_request(get("http://h"))
    assert response.content == body
    assert encoding == "identity" or "content-encoding" not in response.headers


@pytest.mark.parametrize(
    ("encoding", "body"),
    [("br", b"xyz"), ("gzip", b"not gzip"), ("gzip", gzip.compress(OK * 99, mtime=0)[:-20])],
)
async def test_what_cannot_be_unpacked_is_no_answer(encoding: str, body: bytes) -> None:
    """An unknown encoding, damage and a cut are one clear error."""

    async def pieces() -> AsyncIterator[bytes]:
        yield body

    transport = httpx.MockTransport(
        lambda _: httpx.Response(200, headers={"content-encoding": encoding}, content=pieces())
    )
    with pytest.raises(errors.InvalidResponseError, match="cannot be decoded"):
        await Exchange(transport).handle_async_request(get("http://h"))


def nested(levels: int, inner: bytes = b"1") -> bytes:
    return b'{"code":0,"data":' + b'{"a":[' * (levels // 2) + inner + b"]}" * (levels // 2) + b"}"


def _stack(kit: Any, wire: Any) -> httpx.AsyncBaseTransport:
    time = kit.time
    settings = {"app_key": "k", "app_secret": "s"}
    return build_stack(wire, timing=Timing(time.now, time.now, time.sleep, lambda: 0.5), **settings)


@pytest.mark.parametrize("body", [nested(900), nested(100), nested(120, b'"]]]]]]]]]]{{{{{"')])
async def test_a_deep_answer_is_refused_once(kit: Any, body: bytes) -> None:
    """An answer nested deeper than the bound is no answer, and is not fetched again."""
    wire = kit.wire(httpx.Response(200, content=body))
    with pytest.raises(errors.ResponseTooLargeError, match="max_depth=100"):
        await _stack(kit, wire).handle_async_request(kit.request())
    assert len(wire.requests) == 1
    deep = CallOptions(max_depth=2000)
    await _stack(kit, wire).handle_async_request(kit.request(options=deep))


async def test_what_is_not_deep_passes(kit: Any) -> None:
    """Many brackets side by side, or within texts, are no depth."""
    for data in ([{"a": [1]}] * 500, ["[" * 500, "{" * 500], nested(96).decode()):
        response = await _stack(kit, kit.wire(kit.ok(data))).handle_async_request(kit.request())
        assert orjson.loads(await response.aread())["data"] == data
    wire = kit.wire(httpx.Response(200, content=nested(96)))
    response = await _stack(kit, wire).handle_async_request(kit.request())
    assert await response.aread() == nested(96)


async def test_a_refusal_with_deep_data_is_still_a_refusal(kit: Any) -> None:
    """The code counts; its data is left out, because nothing could copy or pickle it."""
    body = nested(900).replace(b'"code":0', b'"code":12052048')
    with pytest.raises(errors.PermissionDeniedError) as caught:
        await _stack(kit, kit.wire(httpx.Response(200, content=body))).handle_async_request(kit.request())
    assert caught.value.data is None


async def test_a_large_answer_is_parsed_beside_the_loop(kit: Any) -> None:
    """More than a megabyte is parsed in another thread, and comes out as always; less is parsed where it is."""
    threads: list[int] = []

    def read(status: int, body: bytes) -> dict[str, Any]:
        threads.append(threading.get_ident())
        return read_envelope(status, body)

    for count in (10, 20_000):
        data = {"orders": [{"id": str(number), "lines": [{"sku": "s" * 20}] * 5} for number in range(count)]}
        request = kit.request()
        stack = build_stack(
            kit.wire(kit.ok(data)),
            app_key="k",
            app_secret="s",
            read=read,
            timing=Timing(now=kit.time.now, sleep=kit.time.sleep),
        )
        await stack.handle_async_request(request)
        assert call_of(request).data == data
    assert threads[0] == threading.get_ident()
    assert threads[1] != threading.get_ident()


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity"])
async def test_a_large_answer_is_read_as_strictly_as_a_small_one(kit: Any, number: str) -> None:
    """What is no JSON stays none, whatever its size."""
    body = b'{"code":0,"data":[' + b"{}," * 500_000 + number.encode() + b"]}"
    with pytest.raises(errors.InvalidResponseError, match="not JSON"):
        await _stack(kit, kit.wire(httpx.Response(200, content=body))).handle_async_request(kit.request())


async def test_total_timeout_ends_a_call_that_waits(kit: Any) -> None:
    """A call that waits for its budget when the time is over was not sent."""

    async def never(seconds: float) -> None:
        await anyio.sleep_forever()

    wire = kit.wire(kit.answer(36009002, "slow", status=429, retry_after="5"))
    stack = build_stack(wire, app_key="k", app_secret="s", timing=Timing(now=kit.time.now, sleep=never))
    with pytest.raises(
        errors.ThrottleTimeoutError, match=r"total_timeout=0\.05 s: it waited; it was refused"
    ):
        await stack.handle_async_request(kit.request(options=CallOptions(total_timeout=0.05)))


@pytest.mark.parametrize(("effect", "is_unknown"), [("read", False), ("unsafe_write", True)])
async def test_total_timeout_ends_a_call_that_is_on_its_way(kit: Any, effect: Any, is_unknown: bool) -> None:
    """A write whose answer was waited for when the time was over may have taken place."""

    async def hang(request: httpx.Request) -> httpx.Response:
        await anyio.sleep_forever()
        raise AssertionError

    request = kit.request(options=CallOptions(total_timeout=0.05), effect=effect, outcome_read="get_it")
    with pytest.raises(errors.ResponseLostError) as caught:
        await _stack(kit, kit.wire(hang)).handle_async_request(request)
    assert caught.value.is_outcome_unknown == is_unknown
    assert caught.value.attempts == 1
    assert caught.value.shop == "SHOP1"


@pytest.mark.parametrize(
    "setting",
    [
        {"timeout": -1},
        {"max_wait": float("nan")},
        {"attempt_timeout": float("inf")},
        {"max_attempts": 0},
        {"max_bytes": 0},
        {"max_depth": 1.5},
        {"priority": "x"},
    ],
)
def test_settings_that_cannot_be_are_refused(setting: dict[str, Any]) -> None:
    """A setting that would stop every call is named before the first one."""
    with pytest.raises(errors.ConfigurationError, match=next(iter(setting))):
        CallOptions(**setting)


@pytest.mark.parametrize("path", ["/a\nb", "/a\x00", "/a\x7f", "/" + "a" * 70_000, "/a\u2028b"])
async def test_a_path_that_no_url_can_hold_is_refused(path: str) -> None:
    """A path of the caller's own is checked before anything is sent."""
    transport = httpx.MockTransport(lambda _: httpx.Response(200, content=OK))
    shops = [ShopCredentials("SHOP1", "token", cipher="c")]
    async with TikTokShop("key", "secret", shops=shops, wire=transport) as app:
        with pytest.raises(errors.ConfigurationError, match="control characters"):
            await app.shop("SHOP1").request("GET", path)
