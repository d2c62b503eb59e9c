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
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import orjson

from benchmarks.harness import console, note, size, table_of
from benchmarks.servers import canned_server

SHOPS, PAGES, SIZE = size(40, 8), 10, 100
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
    with tempfile.TemporaryDirectory() as folder:
        pages = Path(folder, "pages")
        pages.write_bytes(b"\n".join(orders(PAGES, SIZE)))
        with canned_server(pages, 0.0) as base:
            found = {label: measured(case, base, folder) for label, case in CASES.items()}
    table = table_of(
        f"Orders into DuckDB, {pages_bytes():,.0f} KB a page of {SIZE}",
        "way",
        "orders/s>",
        "peak MB>",
        "× by hand>",
        "aim",
    )
    by_hand = found["by hand"]["rate"] if found["by hand"] else 0.0
    for label, one in found.items():
        if one is not None:
            aim = {"sync": "≥ 0.7 × by hand, ≥ 10 × dlt"}.get(label, "")
            table.add_row(
                label, f"{one['rate']:,.0f}", f"{one['peak_mb']:.0f}", f"{one['rate'] / by_hand:.2f}", aim
            )
    console.print(table)
    if found["sync"] and found["dlt rest_api"]:
        note(f"sync is {found['sync']['rate'] / found['dlt rest_api']['rate']:.0f} × dlt's rest_api source")
    _late()


def pages_bytes() -> float:
    """KB of one page."""
    return len(orders(1, SIZE)[0]) / 1024


def _late() -> None:
    with tempfile.TemporaryDirectory() as folder:
        pages = Path(folder, "pages")
        pages.write_bytes(b"\n".join(orders(LATE_CALLS, 3)))
        with canned_server(pages, LATENCY) as base:
            one = measured("late", base, folder)
    ideal = LATE_SHOPS * LATE_CALLS * LATENCY / IN_FLIGHT
    if one is not None:
        note(
            f"{LATE_SHOPS:,} shops × {LATE_CALLS} calls at {LATENCY * 1e3:.0f} ms, {IN_FLIGHT} in flight: {one['seconds']:.1f} s,"
            f" {one['seconds'] / ideal:.2f} × the ideal {ideal:.1f} s (aim 1.15), peak {one['peak_mb']:.0f} MB"
        )


def measured(case: str, base: str, folder: str) -> dict[str, float] | None:
    if case == "dlt" and importlib.util.find_spec("dlt") is None:
        return None
    command = [sys.executable, "-m", "benchmarks.sync", case, base, folder]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)
    if ran.returncode:
        console.print(f"{case} failed: {ran.stderr.strip()[-800:]}")
        return None
    found: dict[str, float] = json.loads(ran.stdout.splitlines()[-1])
    return found


CASES = {
    "by hand": "by_hand",
    "sync": "ours",
    "sync, small memory": "ours_small",
    "typed models into lists": "typed",
    "dlt rest_api": "dlt",
}


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


def _late_case(base: str, folder: str) -> int:
    return asyncio.run(_sync(base, folder, LATE_SHOPS, shops=IN_FLIGHT))


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
    "many": _many,
}


def _one(case: str, base: str, folder: str) -> None:
    began = time.perf_counter()
    rows = _RUN[case](base, folder)
    seconds = time.perf_counter() - began
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"rate": rows / seconds, "seconds": seconds, "peak_mb": peak}))


if __name__ == "__main__":
    _one(*sys.argv[1:])
