"""
Sync against what people would write instead: the same pages of orders into DuckDB, each way in a process of its own.

The server answers canned pages from memory, so the figure is what fetching, decoding and writing cost.
"""

from __future__ import annotations

import asyncio
import importlib.util
import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import orjson

from benchmarks.harness import console, judge, note, size, table_of
from benchmarks.servers import canned_server

SHOPS, PAGES, SIZE = size(40, 8), 10, 100
ROUNDS = size(3, 1)
MANY_SHOPS = size(500, 50)
LATE_SHOPS, LATE_CALLS, LATENCY, IN_FLIGHT = size(1_000, 200), size(70, 20), 0.05, 200


def orders(pages: int, size: int) -> list[bytes]:
    """Return pages of orders as the emulator shows them, each order with an id of its own."""
    from benchmarks.payloads import emulated

    first = orjson.loads(asyncio.run(emulated("get_order_list")))["data"]["orders"]
    made = []
    for number in range(pages):
        items = []
        for index in range(size):
            order = dict(first[index % len(first)])
            order["id"] = f"5764617{number * size + index:011d}"
            order["line_items"] = [
                {**line, "id": order["id"][::-1] + str(n)} for n, line in enumerate(order["line_items"])
            ]
            items.append(order)
        data = {
            "orders": items,
            "total_count": pages * size,
            "next_page_token": str(number + 1) if number + 1 < pages else "",
        }
        made.append(orjson.dumps({"code": 0, "message": "Success", "request_id": f"r{number}", "data": data}))
    return made


def main() -> None:
    """Print rows a second, peak memory and ratios; then the time that many shops with slow answers take."""
    found: dict[str, list[dict[str, float]]] = {label: [] for label in CASES}
    with tempfile.TemporaryDirectory() as folder:
        pages = Path(folder, "pages")
        pages.write_bytes(b"\n".join(orders(PAGES, SIZE)))
        with canned_server(pages, 0.0) as base:
            for turn in range(ROUNDS):
                for label, case in CASES.items():
                    if turn == 0 or label in {BY_HAND, SYNC}:  # the others are far enough away
                        one = measured(case, base, folder)
                        found[label] += [one] if one is not None else []
    table = table_of(
        f"Orders into DuckDB, {pages_bytes():,.0f} KB a page of {SIZE}",
        "way",
        "orders/s>",
        "CPU µs an order>",
        "peak MB>",
        "× by hand>",
        "× by hand, CPU>",
    )
    rates, cpu = _medians(found, "rate"), _medians(found, "cpu_us")
    for label in rates:
        table.add_row(
            label,
            f"{rates[label]:,.0f}",
            f"{cpu[label]:,.0f}",
            f"{max(one['peak_mb'] for one in found[label]):.0f}",
            f"{rates[label] / rates[BY_HAND]:.2f}",
            f"{cpu[BY_HAND] / cpu[label]:.2f}",
        )
    console.print(table)
    judge(
        "Sync: orders a second, × aiohttp + orjson + DuckDB by hand", rates[SYNC] / rates[BY_HAND], least=0.7
    )
    if DLT in rates:
        judge("Sync: orders a second, × dlt's rest_api", rates[SYNC] / rates[DLT], least=10)
    _late()


def _medians(found: Mapping[str, Sequence[Mapping[str, float]]], what: str) -> dict[str, float]:
    return {label: statistics.median(one[what] for one in ones) for label, ones in found.items() if ones}


def pages_bytes() -> float:
    """KB of one page."""
    return len(orders(1, SIZE)[0]) / 1024


def _late() -> None:
    with tempfile.TemporaryDirectory() as folder:
        pages = Path(folder, "pages")
        pages.write_bytes(b"\n".join(orders(LATE_CALLS, 3)))
        with canned_server(pages, LATENCY) as base:
            found = {label: measured(case, base, folder) for label, case in LATE.items()}
            found[TWO] = _two(base, folder)
    calls = LATE_SHOPS * LATE_CALLS
    ideal = calls * LATENCY / IN_FLIGHT
    table = table_of(
        f"{LATE_SHOPS:,} shops × {LATE_CALLS} calls at {LATENCY * 1e3:.0f} ms, {IN_FLIGHT} in flight",
        "way",
        "s>",
        "× ideal>",
        "CPU µs a call>",
        "peak MB>",
    )
    table.add_row("ideal", f"{ideal:.1f}", "1.00", "", "")
    for label, one in found.items():
        if one is not None:
            table.add_row(
                label,
                f"{one['seconds']:.1f}",
                f"{one['seconds'] / ideal:.2f}",
                f"{one['cpu'] / calls * 1e6:.0f}",
                f"{one['peak_mb']:.0f}",
            )
    console.print(table)
    ours, bare = found[SYNC], found[BARE]
    if ours is not None:
        judge(f"Sync: {LATE_SHOPS:,} slow shops: time, × ideal", ours["seconds"] / ideal, most=1.15)
    if ours is not None and bare is not None:
        note(
            f"The ideal leaves {LATENCY / IN_FLIGHT * 1e6:.0f} µs of one core for a call. aiohttp alone, which signs, parses and"
            f" stores nothing, took {bare['seconds'] / ideal:.2f} × the ideal in the same run; sync took"
            f" {ours['seconds'] / bare['seconds']:.2f} × its time."
        )


def _two(base: str, folder: str) -> dict[str, float] | None:
    """Half of the shops in each of two processes, with half of the calls in flight, each into a database of its own."""
    with ThreadPoolExecutor(2) as threads:
        halves = list(threads.map(lambda _: measured("late_half", base, folder), range(2)))
    if any(half is None for half in halves):
        return None
    both = [half for half in halves if half is not None]
    return {
        "seconds": max(half["seconds"] for half in both),
        "cpu": sum(half["cpu"] for half in both),
        "peak_mb": sum(half["peak_mb"] for half in both),
    }


def measured(case: str, base: str, folder: str) -> dict[str, float] | None:
    """Run *case* in a process of its own; ``None`` where what it needs is not there."""
    needed = {"dlt": "dlt", "late_uvloop": "uvloop"}.get(case)
    if needed is not None and importlib.util.find_spec(needed) is None:
        return None
    command = [sys.executable, "-m", "benchmarks.sync", case, base, folder]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    if ran.returncode:
        console.print(f"{case} failed: {ran.stderr.strip()[-800:]}")
        return None
    found: dict[str, float] = json.loads(ran.stdout.splitlines()[-1])
    return found


BY_HAND, SYNC, DLT, BARE, TWO = (
    "by hand",
    "sync",
    "dlt rest_api",
    "aiohttp alone",
    "sync in two processes",
)
CASES = {
    BY_HAND: "by_hand",
    SYNC: "ours",
    "sync, small memory": "ours_small",
    "typed models into lists": "typed",
    DLT: "dlt",
}
LATE = {BARE: "late_bare", SYNC: "late", "sync on uvloop": "late_uvloop"}


# --- each in a process of its own ---


def _client(base: str, shops: int) -> Any:
    from tiktok_shop import ShopCredentials, TikTokShop

    listed = [
        ShopCredentials(name=f"S{n}", access_token=f"t{n}", cipher=f"c{n}", shop_id=f"7{n:018d}", region="MY")
        for n in range(shops)
    ]
    return TikTokShop("key", "secret", shops=listed, base_url=base, max_connections=IN_FLIGHT)


async def _sync(base: str, folder: str, count: int, **limits: Any) -> int:
    from tiktok_shop.sync import Limits, sync

    async with _client(base, count) as app:
        report = await sync(
            app,
            Path(folder, f"{os.getpid()}.duckdb"),
            streams=["orders"],
            since=time.time() - 6 * 86_400,
            limits=Limits(**limits),
        )
    report.raise_for_failures()
    return int(report.total("rows"))


def _ours(base: str, folder: str) -> int:
    return asyncio.run(_sync(base, folder, SHOPS))


def _ours_small(base: str, folder: str) -> int:
    return asyncio.run(_sync(base, folder, SHOPS, held_bytes=32 << 20))


_LATE_HELD = 160 << 20
"""A shop reserves for all of its pages when the first has come: with the default fewer than 200 would be in flight."""


def _late_case(base: str, folder: str) -> int:
    return asyncio.run(_sync(base, folder, LATE_SHOPS, shops=IN_FLIGHT, held_bytes=_LATE_HELD))


def _late_half(base: str, folder: str) -> int:
    return asyncio.run(_sync(base, folder, LATE_SHOPS // 2, shops=IN_FLIGHT // 2, held_bytes=_LATE_HELD // 2))


def _late_uvloop(base: str, folder: str) -> int:
    import uvloop

    return int(uvloop.run(_sync(base, folder, LATE_SHOPS, shops=IN_FLIGHT, held_bytes=_LATE_HELD)))


def _late_bare(base: str, _folder: str) -> int:
    """The same requests, and nothing but them: no signature, no JSON, no budget, no database."""
    import aiohttp

    url = f"{base}/order/202309/orders/search"
    body = orjson.dumps({"create_time_ge": 1, "create_time_lt": 2})

    async def some(session: aiohttp.ClientSession, shops: int) -> None:
        for _ in range(shops):
            for page in range(LATE_CALLS):
                async with session.post(
                    url,
                    params={"page_token": str(page), "page_size": "100"},
                    data=body,
                    headers={"Content-Type": "application/json"},
                ) as answer:
                    await answer.read()

    async def run() -> int:
        async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=IN_FLIGHT)) as session:
            await asyncio.gather(*(some(session, LATE_SHOPS // IN_FLIGHT) for _ in range(IN_FLIGHT)))
        return LATE_SHOPS * LATE_CALLS * 3

    return asyncio.run(run())


def _many(base: str, folder: str) -> int:
    return asyncio.run(_sync(base, folder, MANY_SHOPS))


def _typed(base: str, _folder: str) -> int:
    async def run() -> int:
        async with _client(base, SHOPS) as app:
            report = await app.map_shops(lambda shop: shop.orders.get_order_list(page_size=100).all())
            report.raise_for_failures()
            return sum(len(found) for found in report.ok.values())

    return asyncio.run(run())


_ORDER = (
    "id", "status", "create_time", "update_time", "paid_time", "buyer_email", "shipping_provider", "tracking_number",
    "fulfillment_type", "delivery_type", "payment_method_name", "user_id", "warehouse_id", "cancel_reason", "rts_time",
)  # fmt: skip
_PAYMENT = (
    "currency",
    "total_amount",
    "sub_total",
    "shipping_fee",
    "seller_discount",
    "platform_discount",
    "tax",
)
_LINE = ("id", "product_id", "product_name", "sku_id", "sku_name", "seller_sku", "sale_price", "original_price", "currency",
         "display_status", "package_id", "platform_discount", "seller_discount")  # fmt: skip


def _by_hand(base: str, folder: str) -> int:
    """What a good engineer writes in an afternoon: no signature, no retries, no resume, two tables, 37 columns."""
    import aiohttp
    import duckdb
    import pyarrow

    database = duckdb.connect(str(Path(folder, "hand.duckdb")))
    database.execute(
        f"create table orders (shop text, {', '.join(f'{n} text' for n in _ORDER)},"
        f" {', '.join(f'payment_{n} text' for n in _PAYMENT)}, primary key (shop, id))"
    )
    database.execute(
        f"create table lines (shop text, order_id text, {', '.join(f'{n} text' for n in _LINE)}, primary key (shop, id))"
    )
    count = 0

    def write(shop: str, found: list[dict[str, Any]]) -> None:
        text = [{k: None if (v := order.get(k)) is None else str(v) for k in _ORDER} for order in found]
        parent = [
            {"shop": shop, **row, **{f"payment_{k}": order["payment"].get(k) for k in _PAYMENT}}
            for row, order in zip(text, found, strict=True)
        ]
        child = [
            {"shop": shop, "order_id": order["id"], **{k: line.get(k) for k in _LINE}}
            for order in found
            for line in order["line_items"]
        ]
        for name, rows in (("orders", parent), ("lines", child)):
            data = pyarrow.Table.from_pylist(rows)
            database.register("data", data)
            database.execute(f"insert or replace into {name} by name select * from data")  # noqa: S608 - two fixed names

    async def one(session: aiohttp.ClientSession, shop: str) -> None:
        nonlocal count
        token: str | None = ""
        held: list[dict[str, Any]] = []
        while token is not None:
            async with session.post(
                f"{base}/order/202309/orders/search", params={"page_token": token, "page_size": 100}
            ) as answer:
                data = orjson.loads(await answer.read())["data"]
            held += data["orders"]
            token = data["next_page_token"] or None
            if len(held) >= 1000 or token is None:
                count += len(held)
                await asyncio.to_thread(lock_write, shop, held)
                held = []

    import threading

    lock = threading.Lock()

    def lock_write(shop: str, found: list[dict[str, Any]]) -> None:
        with lock:
            write(shop, found)

    async def run() -> None:
        async with aiohttp.ClientSession() as session:
            await asyncio.gather(*(one(session, f"S{n}") for n in range(SHOPS)))

    asyncio.run(run())
    return count


def _dlt(base: str, folder: str) -> int:
    os.environ["RUNTIME__LOG_LEVEL"] = "ERROR"
    os.environ["RUNTIME__DLTHUB_TELEMETRY"] = "false"
    import dlt
    from dlt.sources.rest_api import rest_api_source

    shops = 2  # its rate does not depend on their number, and it takes long
    source = rest_api_source(
        {
            "client": {"base_url": base},
            "resource_defaults": {"primary_key": "id", "write_disposition": "merge"},
            "resources": [
                {
                    "name": f"orders{n}",
                    "endpoint": {
                        "path": "order/202309/orders/search",
                        "method": "POST",
                        "data_selector": "data.orders",
                        "paginator": {
                            "type": "cursor",
                            "cursor_path": "data.next_page_token",
                            "cursor_param": "page_token",
                        },
                    },
                }
                for n in range(shops)
            ],
        }
    )
    pipeline = dlt.pipeline(
        "bench",
        pipelines_dir=str(Path(folder, "dlt")),
        destination=dlt.destinations.duckdb(str(Path(folder, "dlt.duckdb"))),
        dataset_name="shop",
    )
    pipeline.run(source)
    return shops * PAGES * SIZE


_RUN: dict[str, Callable[[str, str], int]] = {
    "by_hand": _by_hand,
    "ours": _ours,
    "ours_small": _ours_small,
    "typed": _typed,
    "dlt": _dlt,
    "late": _late_case,
    "late_half": _late_half,
    "late_uvloop": _late_uvloop,
    "late_bare": _late_bare,
    "many": _many,
}


def _one(case: str, base: str, folder: str) -> None:
    began, cpu = time.perf_counter(), time.process_time()
    with tempfile.TemporaryDirectory(dir=folder) as own:
        rows = _RUN[case](base, own)
        seconds, cpu = time.perf_counter() - began, time.process_time() - cpu
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    found = {
        "rate": rows / seconds,
        "seconds": seconds,
        "cpu": cpu,
        "cpu_us": cpu / rows * 1e6,
        "peak_mb": peak,
    }
    print(json.dumps(found))


if __name__ == "__main__":
    _one(*sys.argv[1:])
