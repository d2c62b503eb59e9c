"""``tiktok-shop orders | finance | products``: every page of one shop, several, or all at once, into files."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import orjson
import typer

from tiktok_shop._shop_client import ShopClient
from tiktok_shop.cli import _files as files
from tiktok_shop.cli import _output as output
from tiktok_shop.cli._session import (
    AllShops,
    Concurrency,
    End,
    EnvFile,
    Format,
    Out,
    Proxy,
    Shops,
    Start,
    chosen,
    formats,
    open_client,
    run,
    window,
)

Rows = Callable[[ShopClient], AsyncIterator[tuple[str, dict[str, Any]]]]
"""Yields kind of record and record."""


def seconds(day: date) -> int:
    """Return the first second of *day* in UTC, as the API's time filters take it."""
    return int(datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp())


def order_rows(start: date, end: date) -> Rows:
    """Orders by the time they were placed."""

    async def rows(shop: ShopClient) -> AsyncIterator[tuple[str, dict[str, Any]]]:
        pages = shop.paged(
            "get_order_list",
            params={"page_size": 100, "sort_field": "create_time", "sort_order": "ASC"},
            body={"create_time_ge": seconds(start), "create_time_lt": seconds(end)},
        )
        async for order in pages:
            yield "orders", order

    return rows


def finance_rows(start: date, end: date) -> Rows:
    """Statements with their transactions, and withdrawals."""

    async def rows(shop: ShopClient) -> AsyncIterator[tuple[str, dict[str, Any]]]:
        statements = shop.paged(
            "get_statements",
            params={
                "statement_time_ge": seconds(start),
                "statement_time_lt": seconds(end),
                "sort_field": "statement_time",
                "page_size": 100,
            },
        )
        async for statement in statements:
            yield "statements", statement
            transactions = shop.paged(
                "get_transactions_by_statement",
                params={"statement_id": statement["id"], "sort_field": "order_create_time", "page_size": 100},
            )
            async for transaction in transactions:
                yield "transactions", {"statement_id": statement["id"], **transaction}
        withdrawals = shop.paged(
            "getWithdrawals",
            params={
                "types": "WITHDRAW,SETTLE,TRANSFER,REVERSE",
                "create_time_ge": seconds(start),
                "create_time_lt": seconds(end),
                "page_size": 100,
            },
        )
        async for withdrawal in withdrawals:
            yield "withdrawals", withdrawal

    return rows


async def _product_rows(shop: ShopClient) -> AsyncIterator[tuple[str, dict[str, Any]]]:
    async for product in shop.paged("search_products", params={"page_size": 100}):
        yield "products", product


async def collect(shop: ShopClient, rows: Rows) -> dict[str, list[dict[str, Any]]]:
    """Return the records of a shop by kind."""
    found: dict[str, list[dict[str, Any]]] = {}
    async for kind, row in rows(shop):
        found.setdefault(kind, []).append(row)
    return found


def _fetch(
    what: str, rows: Rows, *, shop: list[str] | None, all_shops: bool, out: Path, format: str,  # noqa: A002 - as the option
    concurrency: int, env_file: Path | None, proxy: str | None,
) -> None:  # fmt: skip
    wanted = formats(format)

    async def work() -> int:
        async with open_client(env_file, proxy) as app:
            names = chosen(app, shop, all_shops=all_shops)
            counts: dict[str, dict[str, int]] = {}
            failed: dict[str, Exception] = {}

            async def one(handle: ShopClient) -> dict[str, int]:
                found = await collect(handle.with_options(priority="backfill"), rows)
                _write(out, what, handle.name, found, wanted)
                return {kind: len(records) for kind, records in found.items()}

            with output.progress(what, len(names)) as advance:
                async for outcome in app.stream_shops(one, shops=names, max_concurrency=concurrency):
                    if outcome.error is None:
                        counts[outcome.shop] = outcome.result()
                    else:
                        failed[outcome.shop] = outcome.error
                    advance(1)
        kinds = list(dict.fromkeys(kind for count in counts.values() for kind in count))
        output.table(
            f"{what} written to {out}",
            ["shop", *kinds],
            [
                [name, *(f"{counts[name].get(kind, 0):,}" for kind in kinds)]
                for name in names
                if name in counts
            ],
        )
        output.failures({name: failed[name] for name in names if name in failed}, len(names))
        return output.exit_code(len(counts), len(failed))

    raise typer.Exit(run(work()))


def _write(out: Path, what: str, shop: str, found: dict[str, list[dict[str, Any]]], wanted: set[str]) -> None:
    stem = files.file_names([shop])[shop]
    if "json" in wanted:
        files.write_json(out / f"{stem}.{what}.json", orjson.dumps(found, option=orjson.OPT_INDENT_2))
    for kind, records in found.items():
        if "csv" in wanted:
            files.write_csv(out / f"{stem}.{kind}.csv", records)
        if "parquet" in wanted:
            files.write_parquet(out / f"{stem}.{kind}.parquet", records)


def orders(
    *,
    start: Start,
    end: End,
    shop: Shops = None,
    all_shops: AllShops = False,
    out: Out = Path("out"),
    format: Format = "json",  # noqa: A002 - the option's name
    concurrency: Concurrency = 50,
    env_file: EnvFile = None,
    proxy: Proxy = None,
) -> None:
    """
    Fetch every order that was placed in a time window. Days begin at 00:00 UTC.

    Example: tiktok-shop orders --all-shops --start 2026-11-01 --end 2026-11-08 --format json,csv
    """
    _fetch("orders", order_rows(*window(start, end)), shop=shop, all_shops=all_shops, out=out, format=format,
           concurrency=concurrency, env_file=env_file, proxy=proxy)  # fmt: skip


def finance(
    *,
    start: Start,
    end: End,
    shop: Shops = None,
    all_shops: AllShops = False,
    out: Out = Path("out"),
    format: Format = "json",  # noqa: A002 - the option's name
    concurrency: Concurrency = 50,
    env_file: EnvFile = None,
    proxy: Proxy = None,
) -> None:
    """
    Fetch statements with their transactions, and withdrawals. Days begin at 00:00 UTC.

    Example: tiktok-shop finance --shop SHOP1 --start 2026-11-01 --end 2026-11-08 --format csv
    """
    _fetch("finance", finance_rows(*window(start, end)), shop=shop, all_shops=all_shops, out=out, format=format,
           concurrency=concurrency, env_file=env_file, proxy=proxy)  # fmt: skip


def products(
    *,
    shop: Shops = None,
    all_shops: AllShops = False,
    out: Out = Path("out"),
    format: Format = "json",  # noqa: A002 - the option's name
    concurrency: Concurrency = 50,
    env_file: EnvFile = None,
    proxy: Proxy = None,
) -> None:
    """
    Fetch every product.

    Example: tiktok-shop products --all-shops --format parquet
    """
    _fetch("products", _product_rows, shop=shop, all_shops=all_shops, out=out, format=format,
           concurrency=concurrency, env_file=env_file, proxy=proxy)  # fmt: skip
