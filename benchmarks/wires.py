"""Calls over loopback: ours on each wire, against bare httpx, bare aiohttp by hand and a client from PyPI."""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from types import MappingProxyType
from typing import Any

import aiohttp
import httpx
import orjson

from benchmarks.harness import Case, compare, judge, note, size
from benchmarks.peer import peer
from benchmarks.servers import canned_server, fast_server, slow_server
from benchmarks.sync import orders
from tiktok_shop import ShopCredentials, TikTokShop
from tiktok_shop.signing import sign

PATH = "/order/202309/orders"
LATENCY = 0.05
"""Seconds that the slow server takes."""
ONE = Callable[[int], Awaitable[object]]
"""Makes one call for the shop of that number."""

HTTPX, AIOHTTP, OURS = "bare httpx, one pool", "bare aiohttp, by hand", "ours (aiohttp, default)"
BOUNDED = "the same, with our two timeouts"
OURS_HTTPX = "ours (httpx wire)"
PEER = "tiktok-shop-api, one transport"


def _query(shop: int) -> dict[str, str]:
    query = {"ids": "1", "app_key": "key", "timestamp": str(int(time.time())), "shop_cipher": f"c{shop}"}
    query["sign"] = sign("secret", PATH, query)
    return query


@asynccontextmanager
async def clients(base: str, shops: int, other: Any | None = None) -> AsyncIterator[dict[str, ONE]]:
    """
    Yield each client's way to make one call, *other*'s too where it is there.

    httpx and *other* have the pool that httpx comes with: a wider one is much slower.
    """
    async with AsyncExitStack() as stack:
        bare = await stack.enter_async_context(httpx.AsyncClient(timeout=None))  # noqa: S113 - httpx's pool makes bursts wait for long
        session = await stack.enter_async_context(
            aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=200))
        )
        known = [ShopCredentials(f"SHOP{n}", "token", cipher=f"c{n}") for n in range(shops)]

        async def by_httpx(shop: int) -> object:
            return orjson.loads((await bare.get(base + PATH, params={"ids": "1"})).content)

        async def by_aiohttp(shop: int) -> object:
            headers = {"x-tts-access-token": "token", "content-type": "application/json"}
            async with session.get(base + PATH, params=_query(shop), headers=headers) as response:
                return orjson.loads(await response.read())

        bounds = aiohttp.ClientTimeout(total=120, sock_connect=30, sock_read=30)

        async def by_bounded_aiohttp(shop: int) -> object:
            headers = {"x-tts-access-token": "token", "content-type": "application/json"}
            async with session.get(
                base + PATH, params=_query(shop), headers=headers, timeout=bounds
            ) as response:
                return orjson.loads(await response.read())

        found: dict[str, ONE] = {HTTPX: by_httpx, AIOHTTP: by_aiohttp, BOUNDED: by_bounded_aiohttp}
        for label, kind in ((OURS, "aiohttp"), (OURS_HTTPX, "httpx")):
            wire: Any = kind
            app = await stack.enter_async_context(
                TikTokShop("key", "secret", shops=known, base_url=base, wire=wire)
            )

            async def by_us(shop: int, app: TikTokShop = app) -> object:
                return await app.shop(f"SHOP{shop}").call("get_order_detail", params={"ids": "1"})

            found[label] = by_us
        if other is not None:
            # a transport that its shops share: without one it makes an httpx client, SSL context included, per shop
            theirs = await stack.enter_async_context(
                other.AsyncTikTokShop("key", "secret", base_url=base, transport=httpx.AsyncHTTPTransport())
            )
            handles = [theirs.with_shop(access_token="token", shop_cipher=f"c{n}") for n in range(shops)]

            async def by_peer(shop: int) -> object:
                return await handles[shop].orders.get_order_detail(ids=["1"])

            found[PEER] = by_peer
        yield found


async def _in_turn(one: ONE, *, calls: int, tasks: int, shops: int) -> None:
    """Make *calls* calls, *tasks* at once."""
    numbers = iter(range(calls))

    async def work() -> None:
        for number in numbers:
            await one(number % shops)

    await asyncio.gather(*(work() for _ in range(tasks)))


async def _per_shop(one: ONE, *, shops: int, calls: int) -> None:
    """Let each shop make its calls one after the other."""

    async def work(shop: int) -> None:
        for _ in range(calls):
            await one(shop)

    await asyncio.gather(*(work(shop) for shop in range(shops)))


async def _burst(one: ONE, *, shops: int, calls: int) -> None:
    """Make all calls at once."""
    await asyncio.gather(*(one(number % shops) for number in range(shops * calls)))


def _measure(
    title: str,
    base: str,
    run: Callable[[ONE, int], Awaitable[None]],
    *,
    count: int,
    shops: int,
    baseline: str,
    budgets: dict[str, str],
    rounds: int = 3,
    without: tuple[str, ...] = (),
    other: Any | None = None,
    fewer: Mapping[str, int] = MappingProxyType({}),
) -> dict[str, float]:
    loop = asyncio.new_event_loop()
    opened = clients(base, shops, other)
    ones = loop.run_until_complete(opened.__aenter__())
    cases = {}
    for label, one in ones.items():
        if label in without:
            continue
        calls = count // fewer.get(label, 1)

        def once(one: ONE = one, calls: int = calls) -> None:
            loop.run_until_complete(run(one, calls))

        cases[label] = Case(once, calls)
    medians = compare(title, cases, baseline=baseline, rounds=rounds, budgets=budgets)
    loop.run_until_complete(opened.__aexit__(None, None, None))
    loop.close()
    return medians


def main() -> None:
    with peer() as other:
        _at_once(other)
        _pages()
        _many_shops(other)


def _at_once(other: Any | None) -> None:
    """20 shops against a server that answers at once."""
    with fast_server() as (base, what):
        for tasks in (1, 50, 200):
            count = size(400, 100) if tasks == 1 else size(1_000, 400)
            medians = _measure(
                f"{tasks} at once, {what}, 3.4 KB",
                base,
                lambda one, calls, tasks=tasks: _in_turn(one, calls=calls, tasks=tasks, shops=20),  # type: ignore[misc]  # as above
                count=count,
                shops=20,
                baseline=HTTPX,
                budgets={} if tasks == 1 else {OURS: "≤ 0.25"},
                rounds=7,
                other=other,
                fewer={HTTPX: 4, PEER: 4},  # several milliseconds a call, with many at once
            )
            many = medians[HTTPX] / medians[OURS]
            bounded = medians[AIOHTTP] / medians[BOUNDED]
            note(
                f"ours is {many:.1f} times as fast as one httpx pool; with our timeouts aiohttp by hand does"
                f" {bounded:.2f} of what it does without"
            )
            if tasks > 1:
                judge(
                    f"{tasks} at once, 3.4 KB: calls a second, × aiohttp by hand",
                    medians[AIOHTTP] / medians[OURS],
                    least=0.75,
                )


def _pages() -> None:
    """20 shops that ask for pages of orders as the emulator shows them, and 100 that wait 50 ms for each."""
    with tempfile.TemporaryDirectory() as folder:
        pages = Path(folder, "pages")
        pages.write_bytes(b"\n".join(orders(1, 20)))
        title = f"pages of 20 orders, {pages.stat().st_size / 1024:.0f} KB"
        with canned_server(pages, 0.0) as base:
            medians = _measure(
                f"{title}, 50 at once",
                base,
                lambda one, calls: _in_turn(one, calls=calls, tasks=50, shops=20),
                count=size(600, 200),
                shops=20,
                baseline=AIOHTTP,
                budgets={OURS: "≤ 1.43"},
                without=(HTTPX,),
            )
        judge(f"{title}: calls a second, × aiohttp by hand", medians[AIOHTTP] / medians[OURS], least=0.7)
        with canned_server(pages, LATENCY) as base:
            medians = _measure(
                f"100 shops × 10 {title}, one after the other per shop, 50 ms",
                base,
                lambda one, calls: _per_shop(one, shops=100, calls=calls // 100),
                count=1_000,
                shops=100,
                baseline=AIOHTTP,
                budgets={},
                rounds=5,
                without=(HTTPX, BOUNDED, OURS_HTTPX),
            )
        ideal = 10 * LATENCY
        note(f"aiohttp by hand takes {1_000 * medians[AIOHTTP] / ideal:.2f} times the ideal of {ideal:.1f} s")
        judge(f"100 shops × 10 {title}, 50 ms: time, × ideal", 1_000 * medians[OURS] / ideal, most=1.5)


def _many_shops(other: Any | None) -> None:
    """Many shops against a server that takes 50 ms. Who needs half a minute for a round is left out."""
    with slow_server(LATENCY) as base:
        for title, shops, run, without, budget in (
            ("100 shops × 10 calls, one after the other per shop, 50 ms", 100, _per_shop, (), "≤ 1.40"),
            ("100 shops × 10 calls in one burst, 50 ms", 100, _burst, (HTTPX, PEER), "≤ 2.00"),
            (
                "1,000 shops × 10 calls, one after the other per shop, 50 ms",
                1_000,
                _per_shop,
                (HTTPX, PEER),
                "",
            ),
        ):
            _measure(
                title,
                base,
                lambda one, calls, run=run, shops=shops: run(one, shops=shops, calls=calls // shops),  # type: ignore[misc]  # as above
                count=shops * 10,
                shops=shops,
                baseline=AIOHTTP,
                budgets={OURS: budget},
                without=(*without, BOUNDED),
                other=None if PEER in without else other,
            )


if __name__ == "__main__":
    main()
