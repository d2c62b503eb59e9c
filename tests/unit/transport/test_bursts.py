"""Many calls at once against a server that allows so many a second, on virtual time."""

from __future__ import annotations

import asyncio
import random
from collections import deque
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from tests.under_fire import run_virtual

from tiktok_shop import ShopCredentials, TikTokShop
from tiktok_shop.quotas import MemoryQuotas
from tiktok_shop.timing import Timing

OK = b'{"code":0,"message":"Success","request_id":"r","data":{}}'
SLOW_DOWN = b'{"code":36009002,"message":"Too many requests.","request_id":"r","data":null}'
START = 1_750_000_000.0


def sliding(rate: int) -> Callable[[float], bool]:
    """No second holds more than *rate* calls."""
    taken: deque[float] = deque(maxlen=rate)

    def allows(now: float) -> bool:
        if len(taken) == rate and now - taken[0] < 1.0 - 1e-9:
            return False
        taken.append(now)
        return True

    return allows


def by_the_second(rate: int) -> Callable[[float], bool]:
    """*rate* calls from full second to full second."""
    seconds: dict[int, int] = {}

    def allows(now: float) -> bool:
        second = int(now + 1e-9)
        seconds[second] = seconds.get(second, 0) + 1
        return seconds[second] <= rate

    return allows


def bucket(rate: int) -> Callable[[float], bool]:
    """A bucket of a second's worth that fills evenly."""
    state = {"tokens": float(rate), "at": 0.0}

    def allows(now: float) -> bool:
        state["tokens"] = min(float(rate), state["tokens"] + (now - state["at"]) * rate)
        state["at"] = now
        if state["tokens"] < 1.0 - 1e-9:
            return False
        state["tokens"] -= 1.0
        return True

    return allows


class Limited(httpx.AsyncBaseTransport):
    """Answers after a tenth of a second or so; says when it is too much."""

    def __init__(self, allows: Callable[[float], bool], retry_after: str | None) -> None:
        self.allows = allows
        self.retry_after = retry_after
        self.requests = 0
        self.rand = random.Random(1)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        loop = asyncio.get_running_loop()
        self.requests += 1
        await asyncio.sleep(0.04 + 0.02 * self.rand.random())
        is_fine = self.allows(loop.time())
        await asyncio.sleep(0.04 + 0.02 * self.rand.random())
        if is_fine:
            return httpx.Response(200, content=OK)
        headers = {} if self.retry_after is None else {"retry-after": self.retry_after}
        return httpx.Response(429, content=SLOW_DOWN, headers=headers)


async def burst(calls: int, wire: Limited) -> tuple[float, float | None]:
    """Return the seconds that *calls* calls at once take, and the rate that was learned."""
    loop = asyncio.get_running_loop()
    quotas = MemoryQuotas()
    rand = random.Random(7)
    timing = Timing(now=lambda: START + loop.time(), monotonic=loop.time, rand=rand.random)
    shops = [ShopCredentials("SHOP1", "token", cipher="c", shop_id="1")]
    async with TikTokShop("key", "secret", shops=shops, wire=wire, quotas=quotas, timing=timing) as app:
        shop = app.shop("SHOP1")
        await asyncio.gather(*(shop.call("get_order_list") for _ in range(calls)))
    return loop.time(), quotas._budgets["key", "1", "get_order_list"].rate


@pytest.mark.parametrize("retry_after", [None, "1"])
@pytest.mark.parametrize("server", [sliding, by_the_second, bucket])
@pytest.mark.parametrize(("calls", "rate"), [(400, 20), (100, 10), (1000, 40)])
def test_a_burst_finds_the_rate(
    server: Callable[[int], Any], retry_after: str | None, calls: int, rate: int
) -> None:
    """All calls succeed, in half as much time again as is ideal, and the learned rate is the server's."""
    wire = Limited(server(rate), retry_after)
    seconds, learned = run_virtual(burst(calls, wire))
    assert seconds <= 1.5 * calls / rate
    assert learned is not None
    assert 0.8 * rate <= learned <= 1.2 * rate
