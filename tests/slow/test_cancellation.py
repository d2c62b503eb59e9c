"""Cancellation and timeouts through the whole stack, over a socket."""

from __future__ import annotations

import asyncio
import random
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import anyio
import pytest

from tiktok_shop import ShopCredentials, TikTokShop
from tiktok_shop.errors import TikTokShopError

BODY = b'{"code":0,"message":"Success","request_id":"r","data":{"orders":[],"next_page_token":""}}'
ANSWER = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n" % len(BODY) + BODY
POOL = 5


async def _serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    rand = random.Random(3)
    try:
        while head := await reader.readuntil(b"\r\n\r\n"):
            length = next(
                (int(line[15:]) for line in head.lower().split(b"\r\n") if line[:15] == b"content-length:"), 0
            )
            await reader.readexactly(length)
            if rand.random() < 0.2:
                await asyncio.sleep(rand.random() * 0.01)
            writer.write(ANSWER)
    except (asyncio.IncompleteReadError, ConnectionError):
        pass
    finally:
        writer.close()


@contextmanager
def raw_server() -> Iterator[str]:
    """Answer on a loop in a thread of its own, so that clients on any event loop can ask; yield the address."""
    loop = asyncio.new_event_loop()
    server = loop.run_until_complete(asyncio.start_server(_serve, "127.0.0.1", 0))
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    finally:
        loop.call_soon_threadsafe(server.close)
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        for task in asyncio.all_tasks(loop):
            task.cancel()
            loop.run_until_complete(asyncio.gather(task, return_exceptions=True))
        loop.run_until_complete(asyncio.sleep(0))
        loop.close()


async def churn(base: str, kind: Any, requests: int) -> int:
    """Cancel half of *requests* at random moments, time some out; then use every slot at once. Return the successes."""
    rand = random.Random(11)
    numbers, good = iter(range(requests)), 0
    shops = [ShopCredentials("SHOP1", "token", cipher="c1"), ShopCredentials("SHOP2", "token", cipher="c2")]
    settings: dict[str, Any] = {"wire": kind, "max_connections": POOL, "base_url": base}
    async with TikTokShop("key", "secret", shops=shops, **settings) as app:

        async def work(name: str) -> None:
            nonlocal good
            for _ in numbers:
                shop = app.shop(name).with_options(timeout=rand.choice((0.002, 5.0)), max_attempts=1)
                try:
                    with anyio.move_on_after(rand.random() * 0.01 if rand.random() < 0.5 else None):
                        await shop.call("get_order_list")
                        good += 1
                except TikTokShopError:
                    pass

        async with anyio.create_task_group() as tasks:
            for number in range(20):
                tasks.start_soon(work, f"SHOP{number % 2 + 1}")
        with anyio.fail_after(20):
            async with anyio.create_task_group() as tasks:
                for number in range(POOL * 4):
                    tasks.start_soon(app.shop(f"SHOP{number % 2 + 1}").call, "get_order_list")
    return good


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize(
    ("kind", "backend"), [("aiohttp", "asyncio"), ("httpx", "asyncio"), ("httpx", "trio")]
)
def test_ten_thousand_cancelled_calls(kind: str, backend: str) -> None:
    """After ten thousand calls with random cancellation and timeouts on a small pool all slots are usable."""
    with raw_server() as base:
        assert anyio.run(churn, base, kind, 10_000, backend=backend) > 0
