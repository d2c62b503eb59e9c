"""A shop with a long queue, and another one with a single call."""

from __future__ import annotations

import asyncio

import httpx
import pytest

from tests.under_fire import run_virtual
from tiktok_shop import ShopCredentials, TikTokShop

OK = b'{"code":0,"message":"Success","request_id":"r","data":{"orders":[],"next_page_token":""}}'

SECONDS = 1.0
"""What each answer takes, in virtual time."""


class Busy(httpx.AsyncBaseTransport):
    """Answers after a virtual second and counts."""

    def __init__(self) -> None:
        self.answered = 0

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await asyncio.sleep(SECONDS)
        self.answered += 1
        return httpx.Response(200, content=OK)


async def single_call_beside(queued: int, slots: int) -> tuple[float, int]:
    """Return the virtual seconds that the single call took, and the calls answered before it."""
    loop = asyncio.get_running_loop()
    wire = Busy()
    shops = [ShopCredentials("BUSY", "token", cipher="c1"), ShopCredentials("CALM", "token", cipher="c2")]
    async with TikTokShop(
        "key", "secret", shops=shops, wire=wire, max_connections=slots, clock=loop.time
    ) as app:
        busy = app.shop("BUSY")
        tasks = [asyncio.create_task(busy.call("get_order_list")) for _ in range(queued)]
        await asyncio.sleep(SECONDS * 1.5)
        started, before = loop.time(), wire.answered
        await app.shop("CALM").call("get_order_list")
        took, passed = loop.time() - started, wire.answered - before
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    return took, passed


@pytest.mark.slow
@pytest.mark.parametrize("slots", [1, 8, 200])
def test_a_long_queue_delays_another_shop_by_one_slot(slots: int) -> None:
    """Behind ten thousand calls of one shop, another's single call waits for one of them beside those under way."""
    took, passed = run_virtual(single_call_beside(10_000, slots))
    assert took <= 2.5 * SECONDS  # half a second under way, one turn of the busy shop, and its own
    assert passed <= 2 * slots + 1
