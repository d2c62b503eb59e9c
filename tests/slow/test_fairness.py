"""A shop with a long queue, and another one with a single call."""

from __future__ import annotations

import asyncio

import httpx
import pytest

from tests.under_fire import run_virtual
from tiktok_shop import ShopCredentials, TikTokShop
from tiktok_shop.timing import Timing

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


async def single_call_beside(queued: int, slots: int, busy: int = 1) -> tuple[float, int]:
    """
    Return the virtual seconds that the single call took, and the calls answered before it.

    Args:
        queued: Calls of each busy shop.

        slots: Of the client.

        busy: How many shops have such a queue. One may hold a quarter of the slots, four fill them all.
    """
    loop = asyncio.get_running_loop()
    wire = Busy()
    names = [f"BUSY{number}" for number in range(busy)]
    shops = [ShopCredentials(name, "token", cipher=name) for name in [*names, "CALM"]]
    async with TikTokShop(
        "key", "secret", shops=shops, wire=wire, max_connections=slots, timing=Timing(monotonic=loop.time)
    ) as app:
        tasks = [
            asyncio.create_task(app.shop(name).call("get_order_list"))
            for name in names
            for _ in range(queued)
        ]
        await asyncio.sleep(SECONDS * 1.5)
        started, before = loop.time(), wire.answered
        await app.shop("CALM").call("get_order_list")
        took, passed = loop.time() - started, wire.answered - before
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    return took, passed


@pytest.mark.slow
@pytest.mark.parametrize(("slots", "busy"), [(1, 1), (8, 1), (200, 1), (8, 4), (200, 4)])
def test_a_long_queue_delays_another_shop_by_one_slot(slots: int, busy: int) -> None:
    """Behind ten thousand calls of each busy shop, another's single call gets the first slot that comes free."""
    took, passed = run_virtual(single_call_beside(10_000, slots, busy))
    is_full = slots == 1 or busy == 4
    # The answers under way have half a second to go; where slots are free it is sent at once.
    assert took == pytest.approx((0.5 if is_full else 0.0) * SECONDS + SECONDS)
    assert passed <= slots + 1
