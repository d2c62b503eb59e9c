"""``tiktok-shop gmv``: what each shop sold, one JSON file per shop."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any, Literal

import typer

from tiktok_shop._caller import Response
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
from tiktok_shop.money import Money

ApiVersion = Literal["202405", "202509", "202609"]

_OPERATIONS: dict[str, str] = {
    "202405": "get_shop_performance_202405",
    "202509": "get_shop_performance_202509",
    "202609": "get_shop_performance",
}


@dataclass(frozen=True)
class Figures:
    """What a table shows of one shop's answer."""

    shop: str
    gmv: Money
    orders: int
    buyers: int
    units: int
    available: str
    """Local day up to which there are figures; empty when the answer does not say."""


async def fetch_performance(
    shop: ShopClient, start: date, end: date, *, version: str = "202405", granularity: str = "1D"
) -> Response[Any]:
    """Ask for a shop's performance and return the raw answer with the plain ``data``."""
    caller = shop._caller.raw  # noqa: SLF001 - the command line is part of the client
    response: Response[Any] = await caller.call(
        _OPERATIONS[version],
        None,
        query={"start_date_ge": start, "end_date_lt": end, "granularity": granularity},
    )
    return response


def intervals(data: Mapping[str, Any] | None) -> list[dict[str, Any]]:
    """Return one flat row per interval, whichever version answered: they name the same figures differently."""
    rows = []
    for interval in ((data or {}).get("performance") or {}).get("intervals") or []:
        sales = interval.get("sales") or interval
        gmv = sales.get("gmv") or {}
        parts = sales.get("gmv_breakdowns") or gmv.get("breakdowns") or []
        gmv = gmv.get("overall") or gmv
        row = {
            "start_date": interval.get("start_date"),
            "end_date": interval.get("end_date"),
            "gmv": gmv.get("amount"),
            "currency": gmv.get("currency"),
            "orders": _first(sales, "orders", "orders_count"),
            "buyers": _first(sales, "buyers", "customers_count", "avg_customers_count"),
            "units_sold": _first(sales, "units_sold", "items_sold"),
        }
        for part in parts:
            if part.get("type"):
                row[f"gmv_{part['type'].lower()}"] = (part.get("gmv") or part).get("amount")
        rows.append(row)
    return rows


def _first(sales: Mapping[str, Any], *names: str) -> int:
    """The figure under the first name that this version has; 0 where it has none."""
    return int(next((sales[name] for name in names if sales.get(name) is not None), 0))


def figures(shop: str, data: Mapping[str, Any] | None) -> Figures | None:
    """Add the intervals up; ``None`` when there are none."""
    rows = intervals(data)
    currency = next((row["currency"] for row in rows if row["currency"]), None)
    if currency is None:
        return None
    return Figures(
        shop=shop,
        gmv=Money.total([row["gmv"] for row in rows], currency=currency),
        orders=sum(row["orders"] for row in rows),
        buyers=sum(row["buyers"] for row in rows),
        units=sum(row["units_sold"] for row in rows),
        available=str((data or {}).get("latest_available_date") or ""),
    )


def show(found: list[Figures], *, title: str) -> None:
    """Print one table per currency, and the days that are not final."""
    by_currency: dict[str, list[Figures]] = {}
    for one in found:
        by_currency.setdefault(one.gmv.currency, []).append(one)
    for currency, shops in sorted(by_currency.items()):
        rows = [_row(one.shop, one.gmv.amount, one.orders, one.buyers, one.units) for one in shops]
        if len(shops) > 1:
            total = Money.total([one.gmv for one in shops], currency=currency).amount
            rows.append(
                _row(
                    "all", total, *(sum(getattr(s, n) for s in shops) for n in ("orders", "buyers", "units"))
                )
            )
        output.table(
            f"{title}, {currency}", ["shop", f"GMV {currency}", "orders", "buyers", "units", "average"], rows
        )
    known = sorted({one.available for one in found if one.available})
    if known:
        output.note(f"figures are final up to {known[0]}; later days are missing or may still change")


def _row(shop: str, gmv: Decimal, orders: int, buyers: int, units: int) -> list[str]:
    # zero-decimal currencies come without decimals: show what the platform shows
    places = max(0, -int(gmv.as_tuple().exponent))
    average = f"{gmv / orders:,.{places}f}" if orders else "–"
    return [shop, f"{gmv:,.{places}f}", f"{orders:,}", f"{buyers:,}", f"{units:,}", average]


def gmv(
    *,
    start: Start,
    end: End,
    shop: Shops = None,
    all_shops: AllShops = False,
    out: Out = Path("out"),
    api_version: Annotated[ApiVersion, typer.Option(help="Version of /shop/performance.")] = "202405",
    granularity: Annotated[Literal["1D", "ALL"], typer.Option(help="A row per day, or one in all.")] = "1D",
    format: Format = "json",  # noqa: A002 - the option's name
    concurrency: Concurrency = 50,
    env_file: EnvFile = None,
    proxy: Proxy = None,
) -> None:
    """
    Fetch GMV, orders, buyers and units of one shop, several, or all at once.

    Writes the API's whole answer to OUT/SHOP.json and a table per currency to the terminal.

    Example: tiktok-shop gmv --all-shops --start 2026-11-01 --end 2026-11-08 --out out
    """
    first, last = window(start, end)
    wanted = formats(format)

    async def work() -> int:
        async with open_client(env_file, proxy) as app:
            names = chosen(app, shop, all_shops=all_shops)
            answers: dict[str, Response[Any]] = {}
            failed: dict[str, Exception] = {}
            with output.progress("GMV", len(names)) as advance:
                async for outcome in app.stream_shops(
                    lambda one: fetch_performance(
                        one, first, last, version=api_version, granularity=granularity
                    ),
                    shops=names,
                    max_concurrency=concurrency,
                ):
                    if outcome.error is None:
                        answers[outcome.shop] = outcome.result()
                    else:
                        failed[outcome.shop] = outcome.error
                    if outcome.error is None and "json" in wanted:
                        files.write_json(
                            out / f"{files.file_names([outcome.shop])[outcome.shop]}.json",
                            outcome.result().content,
                        )
                    advance(1)
        ordered = {name: answers[name].parsed for name in names if name in answers}
        rows = [{"shop": name, **row} for name, data in ordered.items() for row in intervals(data)]
        if "csv" in wanted:
            files.write_csv(out / "gmv.csv", rows)
        if "parquet" in wanted:
            files.write_parquet(out / "gmv.parquet", rows)
        found = [one for name, data in ordered.items() if (one := figures(name, data))]
        show(found, title=f"GMV {start} to {end} (end excluded)")
        output.note(f"{len(answers)} of {len(names)} shops written to {out}")
        output.failures({name: failed[name] for name in names if name in failed}, len(names))
        return output.exit_code(len(answers), len(failed))

    raise typer.Exit(run(work()))
