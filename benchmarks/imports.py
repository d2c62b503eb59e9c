"""Import time and the first call, each in a fresh interpreter."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys

from benchmarks.harness import Case, compare, note, size

_TIMED = "import time; s=time.perf_counter()\n{}\nprint(time.perf_counter()-s)"

_FIRST_CALL = """
import asyncio, time, httpx
from tiktok_shop import TikTokShop, ShopCredentials
content = b'{"code":0,"message":"Success","request_id":"r","data":{"orders":[{"id":"1"}]}}'
async def main():
    wire = httpx.MockTransport(lambda request: httpx.Response(200, content=content))
    async with TikTokShop("k", "s", shops=[ShopCredentials("A", "t", cipher="c")], wire=wire) as app:
        gaps, last = [], time.perf_counter()
        async def watch():
            nonlocal last
            while True:
                await asyncio.sleep(0)
                now = time.perf_counter(); gaps.append(now - last); last = now
        task = asyncio.create_task(watch())
        await asyncio.sleep(0.01)
        gaps.clear()
        await app.shop("A").orders.get_order_list(page_size=1)
        await asyncio.sleep(0.01)
        task.cancel()
        print(max(gaps))
asyncio.run(main())
"""


def _fresh(code: str) -> float:
    # With bytecode, as an installed package has it; the warm-up round writes it.
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    found = subprocess.run(
        [sys.executable, "-c", code], env=environment, check=True, capture_output=True, text=True
    )
    return float(found.stdout)


def main() -> None:
    dependencies = "import httpx, attrs, anyio, orjson"
    compare(
        "Import, in a fresh interpreter",
        {
            "httpx + attrs + anyio + orjson": Case(lambda: _fresh(_TIMED.format(dependencies))),
            "import tiktok_shop": Case(lambda: _fresh(_TIMED.format("import tiktok_shop"))),
            "from tiktok_shop import TikTokShop": Case(
                lambda: _fresh(_TIMED.format("from tiktok_shop import TikTokShop"))
            ),
            "… and one response model": Case(
                lambda: _fresh(
                    _TIMED.format(
                        "from tiktok_shop import TikTokShop\nfrom tiktok_shop_openapi import models as m\n"
                        "from tiktok_shop_openapi.api.orders import Orders\nm.OrderPage"
                    )
                )
            ),
        },
        baseline="httpx + attrs + anyio + orjson",
        budgets={"… and one response model": "≤ 1.50"},
        unit=1e3,
        unit_name="ms",
    )
    longest = statistics.median(_fresh(_FIRST_CALL) for _ in range(size(7, 3)))
    note(f"the first call blocks the loop for {longest * 1e3:.1f} ms at most (budget 50 ms)")
