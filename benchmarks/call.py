"""A whole call on an in-memory transport, against bare httpx with the same answer."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Awaitable, Callable

import httpx
import orjson

from benchmarks.harness import Case, compare, judge
from benchmarks.payloads import page
from tiktok_shop import ShopCredentials, TikTokShop
from tiktok_shop.signing import sign

URL = "https://open-api.tiktokglobalshop.com/order/202309/orders/search"


class Memory(httpx.AsyncBaseTransport):
    """Answers every request with the same bytes."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, headers={"content-type": "application/json"}, content=self._content)


def _timed(
    loop: asyncio.AbstractEventLoop, one: Callable[[], Awaitable[object]], count: int
) -> Callable[[], float]:
    async def run() -> float:
        started = time.perf_counter()
        for _ in range(count):
            await one()
        return time.perf_counter() - started

    return lambda: loop.run_until_complete(run())


def main() -> None:
    loop = asyncio.new_event_loop()
    for title, content, count, most in (
        (
            "A small call in memory",
            b'{"code":0,"message":"Success","request_id":"r","data":{"orders":[],"next_page_token":""}}',
            400,
            0.35,
        ),
        ("A page of 20 orders in memory", page("get_order_list", 20), 20, None),
        ("A page of 100 orders in memory", page("get_order_list", 100), 5, None),
    ):
        bare = httpx.AsyncClient(transport=Memory(content))
        app = TikTokShop(
            "key", "secret", shops=[ShopCredentials("SHOP1", "token", cipher="c")], wire=Memory(content)
        )
        loop.run_until_complete(app.__aenter__())
        shop = app.shop("SHOP1")

        async def bare_json(client: httpx.AsyncClient = bare) -> object:
            return json.loads(
                (await client.post(URL, params={"page_size": 20}, json={"order_status": "UNPAID"})).content
            )

        async def bare_orjson(client: httpx.AsyncClient = bare) -> object:
            return orjson.loads(
                (await client.post(URL, params={"page_size": 20}, json={"order_status": "UNPAID"})).content
            )

        async def by_hand(client: httpx.AsyncClient = bare) -> object:
            query = {
                "page_size": "20",
                "app_key": "key",
                "timestamp": str(int(time.time())),
                "shop_cipher": "c",
            }
            body = b'{"order_status":"UNPAID"}'
            query["sign"] = sign("secret", "/order/202309/orders/search", query, body=body)
            headers = {"x-tts-access-token": "token", "content-type": "application/json"}
            return orjson.loads((await client.post(URL, params=query, content=body, headers=headers)).content)

        async def untyped(shop: object = shop) -> object:
            return await shop.call(
                "get_order_list", params={"page_size": 20}, body={"order_status": "UNPAID"}
            )  # type: ignore[attr-defined]

        async def typed(shop: object = shop) -> object:
            return await shop.orders.get_order_list(page_size=20, order_status="UNPAID")  # type: ignore[attr-defined]

        medians = compare(
            f"{title} — {len(content) / 1024:,.1f} KB",
            {
                "bare httpx, json": Case(_timed(loop, bare_json, count), count),
                "bare httpx, orjson": Case(_timed(loop, bare_orjson, count), count),
                "httpx, signed by hand, orjson": Case(_timed(loop, by_hand, count), count),
                "ours, plain JSON": Case(_timed(loop, untyped, count), count),
                "ours, typed": Case(_timed(loop, typed, count), count),
            },
            baseline="bare httpx, json",
        )
        if most is not None:
            judge(
                f"{title}: time, × bare httpx",
                medians["ours, typed"] / medians["bare httpx, json"],
                most=most,
            )
        loop.run_until_complete(app.aclose())
        loop.run_until_complete(bare.aclose())
    loop.close()
