"""Budgets in Redis are those of one process: the same waits for any sequence of calls and refusals."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.servers import redis_server

from tiktok_shop.quotas import Adaptation, Limit, MemoryQuotas

pytest.importorskip("redis")

LIMITS = st.dictionaries(
    st.sampled_from(["a", "b", "*"]),
    st.lists(
        st.builds(Limit, st.integers(1, 6), st.sampled_from([0.7, 1.0, 30.0, 3600.0, 86_400.0])),
        min_size=1, max_size=2,
    ),
    max_size=3,
)  # fmt: skip
EVENTS = st.lists(
    st.tuples(
        st.one_of(st.floats(0, 2), st.sampled_from([0.0, 10.5, 61.0, 700.0, 4000.0])),
        st.sampled_from(["a", "a", "b", "refused", "all refused"]),
        st.sampled_from([None, None, 0.5, 3.0, 90.0, 5000.0]),
        st.integers(0, 5),
    ),
    max_size=40,
)
RULES = st.sampled_from([Adaptation(), Adaptation(floor=0.3, decrease=0.8, quiet_seconds=20, ceiling=8)])


@pytest.fixture(scope="module")
def runner() -> Iterator[asyncio.Runner]:
    redis_server()
    with asyncio.Runner() as found:
        yield found


@settings(max_examples=120)
@given(limits=LIMITS, events=EVENTS, rules=RULES)
def test_redis_and_memory_give_the_same_waits(runner, limits, events, rules):
    runner.run(same_waits(limits, events, rules))


async def same_waits(limits, events, rules):
    import redis.asyncio

    from tiktok_shop.quotas import RedisQuotas

    now = 1_795_262_400.25
    here = MemoryQuotas(limits, adaptation=rules)
    prefix = f"test:{uuid.uuid4().hex}:"
    client = redis.asyncio.Redis.from_url(redis_server())  # patient, however busy this machine is
    there = RedisQuotas(client, limits, adaptation=rules, prefix=prefix, clock=lambda: now)
    taken = []
    try:
        for after, what, pause, which in events:
            now += after
            if what in {"a", "b"}:
                key = ("app", "shop", what)
                wait = await here.take(key, now)
                assert await there.take(key, now) == wait
                if wait <= 0:
                    taken.append((key, now))
                else:
                    assert wait > 0
            elif taken:
                key, sent_at = taken[-1 - which % len(taken)]
                if what == "all refused":
                    key = (*key[:2], "*")
                for quotas in (here, there):
                    await quotas.slow_down(key, now=now, sent_at=sent_at, pause=pause)
    finally:
        keys = [key async for key in client.scan_iter(match=f"{prefix}*", count=1000)]
        if keys:
            await client.delete(*keys)
        await client.aclose()
