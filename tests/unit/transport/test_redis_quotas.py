"""Budgets that several processes share, and what happens while Redis is away."""

from __future__ import annotations

import asyncio
import logging
import math
import sys
import time
from collections.abc import Iterator

import pytest
from tests.servers import Server, own_redis

from tiktok_shop.quotas import Limit

redis = pytest.importorskip("redis")
KEY = ("app", "shop", "get_orders")

PROCESS = """
import asyncio, sys
from redis.asyncio import Redis
from tiktok_shop.quotas import Limit, RedisQuotas

async def main(url, ends):
    import time
    client = Redis.from_url(url)
    quotas = RedisQuotas(client, {"get_orders": [Limit(500, 1.0)]})
    taken = asked = 0
    async def take():
        nonlocal taken, asked
        while time.time() < ends:
            asked += 1
            wait = await quotas.take(("app", "shop", "get_orders"), time.time())
            taken += wait <= 0
    await asyncio.gather(*(take() for _ in range(20)))
    await client.aclose()
    print(taken, asked)

print("ready", flush=True)
asyncio.run(main(sys.argv[1], float(input())))
"""


@pytest.fixture
def server(tmp_path) -> Iterator[tuple[Server, str]]:
    """A Redis of the test's own, which can be stopped and started, and its URL."""
    made, url = own_redis(tmp_path)
    yield made, url
    made.stop()


async def test_without_redis_a_process_counts_by_itself_and_says_so_once(server, caplog, monkeypatch):
    """Budgets hold before, meanwhile and after; one warning for each time that Redis goes away."""
    from tiktok_shop._transport import redis_quotas

    monkeypatch.setattr(redis_quotas, "_AWAY", 0.0)
    caplog.set_level(logging.INFO, "tiktok_shop")
    client = redis_quotas.Redis.from_url(server[1])
    quotas = redis_quotas.RedisQuotas(client, {"get_orders": [Limit(2, 3600.0)]})
    now = time.time()
    try:
        assert [await quotas.take(KEY, now) > 0 for _ in range(3)] == [False, False, True]
        server[0].stop()
        assert [await quotas.take(KEY, now) > 0 for _ in range(3)] == [
            False,
            False,
            True,
        ]  # budgets of this process
        await quotas.slow_down(KEY, now=now, sent_at=now, pause=5)
        assert [one.levelname for one in caplog.records] == ["WARNING"]
        server[0].start()  # empty
        assert [await quotas.take(KEY, now) > 0 for _ in range(3)] == [False, False, True]
        assert [one.levelname for one in caplog.records] == ["WARNING", "INFO"]
    finally:
        await client.aclose()


async def test_a_refusal_that_one_process_got_holds_all_back(server):
    """Also for the operations of a shop together."""
    from redis.asyncio import Redis

    from tiktok_shop.quotas import RedisQuotas

    clients = Redis.from_url(server[1]), Redis.from_url(server[1])  # patient, however busy this machine is
    one, other = map(RedisQuotas, clients)
    try:
        now = time.time()
        assert await one.take(KEY, now) <= 0
        await one.slow_down(KEY, now=now + 0.1, sent_at=now, pause=30)
        assert 25 < await other.take(KEY, now) <= 30
        assert await other.take((*KEY[:2], "get_products"), now) <= 0
        await one.slow_down((*KEY[:2], "*"), now=now + 0.1, sent_at=now, pause=20)
        assert 15 < await other.take((*KEY[:2], "get_products"), now) <= 20
    finally:
        for client in clients:
            await client.aclose()


@pytest.mark.slow
async def test_four_processes_never_take_more_than_the_budget(server):
    """500 a second, asked for as often as four processes can."""
    processes = [
        await asyncio.create_subprocess_exec(
            sys.executable,
            "-c",
            PROCESS,
            server[1],
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
        )
        for _ in range(4)
    ]
    for one in processes:
        await one.stdout.readline()  # it is ready
    started = time.time()
    ends = started + 4
    for one in processes:
        one.stdin.write(f"{ends}\n".encode())
    found = [[int(word) for word in (await one.communicate())[0].split()] for one in processes]
    taken, asked = sum(one[0] for one in found), sum(one[1] for one in found)
    assert taken <= 500 * (math.ceil(ends - started) + 1)
    assert taken >= 500 * 2  # and it lets through what there is
    assert asked > taken
    sys.stdout.write(f"{asked / (ends - started):,.0f} takes a second, {taken} let through\n")
