"""Requests per second of one emulator process: signed in advance, sent by raw sockets from a process of its own."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlencode, urlsplit

from dotenv import dotenv_values

from benchmarks.harness import Case, compare, note, size
from tiktok_shop import TikTokShop
from tiktok_shop.signing import sign

CONNECTIONS = 8
REQUESTS = size(2_000, 500)
"""Of each round; less than a second of work for each case, and the signatures of a run stay good for five minutes."""

BUDGET = 2_000
"""Small requests per second."""

SMALL = "a seller's shops"
CASES = {
    SMALL: ("/authorization/202309/shops", {}, False),
    "warehouses": ("/logistics/202309/warehouses", {}, True),
    "one order": ("/order/202507/orders", {"ids": "{order}"}, True),
    "statements, page of 20": (
        "/finance/202309/statements",
        {"page_size": "20", "sort_field": "statement_time"},
        True,
    ),
}
"""What is asked: path, query, whether it is about a shop."""


@contextmanager
def emulator() -> Iterator[dict[str, str]]:
    """Yield what the ``.env`` of an emulator in a process of its own says."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "env")
        command = [sys.executable, "-c", "from tiktok_shop.cli import main; main()", "emulator"]
        process = subprocess.Popen(
            [*command, "--port", "0", "--shops", "2", "--env-file", str(file)], stdout=subprocess.PIPE
        )
        assert process.stdout is not None
        try:
            json.loads(process.stdout.readline())
            yield {name: value or "" for name, value in dotenv_values(file).items()}
        finally:
            process.terminate()
            process.wait()
            process.stdout.close()


def signed(env: dict[str, str], path: str, query: dict[str, str], *, of_shop: bool) -> bytes:
    """Return a whole GET request as it goes over the wire."""
    asked = {**query, "app_key": env["TIKTOK_SHOP_APP_KEY"], "timestamp": str(int(time.time()))}
    if of_shop:
        asked["shop_cipher"] = env["TIKTOK_SHOP1_SHOP_CIPHER"]
    asked["sign"] = sign(env["TIKTOK_SHOP_APP_SECRET"], path, asked)
    lines = [
        f"GET {path}?{urlencode(asked)} HTTP/1.1",
        f"host: {urlsplit(env['TIKTOK_SHOP_BASE_URL']).netloc}",
        "content-type: application/json",
        f"x-tts-access-token: {env['TIKTOK_SHOP1_ACCESS_TOKEN']}",
    ]
    return ("\r\n".join(lines) + "\r\n\r\n").encode()


class _Asking(asyncio.Protocol):
    """Sends the same request over one connection until it is told that these were all; the answers must say Success."""

    def __init__(self, request: bytes, left: Iterator[int], done: asyncio.Future[None]) -> None:
        self._request, self._left, self._done = request, left, done
        self._buffer = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._next()

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        head, separator, body = self._buffer.partition(b"\r\n\r\n")
        if not separator:
            return
        length = int(head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0])
        if len(body) < length:
            return
        if not head.startswith(b"HTTP/1.1 200") or not body.startswith(b'{"code":0,'):
            self._done.set_exception(RuntimeError(body[:300].decode()))
            self._transport.close()
            return
        self._buffer = b""
        self._next()

    def connection_lost(self, error: Exception | None) -> None:
        if not self._done.done():
            self._done.set_exception(error or ConnectionError("the emulator closed the connection"))

    def _next(self) -> None:
        if next(self._left, None) is None:
            self._done.set_result(None)
            self._transport.close()
        else:
            self._transport.write(self._request)


async def _send(base: str, request: bytes, count: int) -> float:
    """Send *request* *count* times over all connections; return the seconds."""
    loop, left = asyncio.get_running_loop(), iter(range(count))
    where = urlsplit(base)
    done = [loop.create_future() for _ in range(CONNECTIONS)]
    started = time.perf_counter()
    for one in done:
        await loop.create_connection(lambda one=one: _Asking(request, left, one), where.hostname, where.port)  # type: ignore[misc]  # mypy cannot infer a lambda's default
    await asyncio.gather(*done)
    return time.perf_counter() - started


async def _newest_order(env: dict[str, str]) -> str:
    """Return the id of an order of the shop."""
    async with TikTokShop.from_env(None, environ=env) as app:
        page = await app.shop("SHOP1").orders.get_order_list(page_size=1)
        return str((page.orders or [])[0].id)


def main() -> None:
    with emulator() as env:
        base, order = env["TIKTOK_SHOP_BASE_URL"], asyncio.run(_newest_order(env))
        requests = {}
        for label, (path, query, of_shop) in CASES.items():
            asked = {name: value.format(order=order) for name, value in query.items()}
            requests[label] = signed(env, path, asked, of_shop=of_shop)
        medians = compare(
            f"The emulator: one process, {CONNECTIONS} connections, requests signed in advance",
            {
                label: Case(lambda request=request: asyncio.run(_send(base, request, REQUESTS)), REQUESTS)  # type: ignore[misc]  # mypy cannot infer a lambda's default
                for label, request in requests.items()
            },
            baseline=SMALL,
            rounds=5,
            budgets={SMALL: f"≤ {1e6 / BUDGET:.0f} µs"},
        )
    for label, seconds in medians.items():
        budget = f" (budget {BUDGET:,})" if label == SMALL else ""
        note(f"{label}: {1 / seconds:,.0f} requests per second{budget}")
