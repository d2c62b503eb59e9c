"""``tiktok-shop orders | finance | products``: every page of one shop, several, or all at once, into files."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import ExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer

from tiktok_shop.cli import _output as output
from tiktok_shop.cli._records import FINANCE, ORDERS, PRODUCTS, TABLES, Bounds, What
from tiktok_shop.cli._run import Format, Out, Resume, Run, Totals, formats
from tiktok_shop.cli._session import (
    AllShops,
    AsJson,
    Concurrency,
    EnvFile,
    Proxy,
    Shops,
    ShopTimeout,
    Timeout,
    chosen,
    open_client,
    run,
)
from tiktok_shop.cli._span import (
    Asked,
    Calendar,
    End,
    Last,
    Month,
    Start,
    TimeZone,
    Today,
    Utc,
    Yesterday,
    asked,
    calendar,
    fixed_zone,
    is_over,
)

if TYPE_CHECKING:
    from datetime import tzinfo

    from tiktok_shop._shop_client import ShopClient
    from tiktok_shop.client import TikTokShop
    from tiktok_shop.sync.files import TableFiles

_WAITING = 500
"""Records of a kind that wait to become rows together."""


async def write_shop(
    run: Run, what: What, shop: ShopClient, bounds: Bounds, *, as_json: bool, tables: TableFiles | None = None,
    see: Callable[[str, Any], None] | None = None,
) -> tuple[list[Path], Totals]:  # fmt: skip
    """
    Fetch everything of a shop, as it comes; return its own files and what they hold.

    Args:
        run: Names the files.

        what: What to fetch.

        shop: The shop.

        bounds: From when to when.

        as_json: Whether to write its JSON file.

        tables: Gets every record, for tables of all shops.

        see: Gets every record too.
    """
    totals = Totals(what.amounts, what.counts)
    totals.rows.update(dict.fromkeys(what.kinds, 0))
    written: list[Path] = []
    waiting: dict[str, list[dict[str, Any]]] = {kind: [] for kind in what.kinds}
    from tiktok_shop.cli import _files

    async def put(kind: str) -> None:
        if tables is not None and waiting[kind]:
            batch, waiting[kind] = waiting[kind], []
            await tables.add(shop.shop_id or shop.name, shop.name, kind, batch)

    with ExitStack() as stack:
        add = None
        if as_json:
            written.append(run.path(shop.name, what.name, "json"))
            add = stack.enter_context(_files.records(written[0], what.kinds))
        async for kind, record in what.rows(shop, bounds):
            totals.add(kind, record)
            if add is not None:
                add(kind, record)
            if tables is not None:
                waiting[kind].append(record)
                if len(waiting[kind]) >= _WAITING:
                    await put(kind)
            if see is not None:
                see(kind, record)
        for kind in what.kinds:
            await put(kind)
    return written, totals


def _id_of(app: TikTokShop, name: str) -> str:
    return app.shops.get(name).shop_id or name


@asynccontextmanager
async def _tables_of(what: What, wanted: set[str]) -> AsyncIterator[TableFiles | None]:
    if not wanted - {"json"}:
        yield None
        return
    from tiktok_shop.sync.files import TableFiles
    from tiktok_shop.sync.streams import stream

    async with TableFiles({kind: stream(TABLES[kind]) for kind in what.kinds}) as tables:
        yield tables


@dataclass(frozen=True)
class _Options:
    """What the three commands have in common."""

    shop: list[str] | None
    all_shops: bool
    out: Path
    format: str
    resume: bool
    concurrency: int
    timeout: float | None
    shop_timeout: float | None
    as_json: bool
    env_file: Path | None
    proxy: str | None


def _fetch(what: What, options: _Options, wanted_days: Asked | None, zone: tzinfo | None) -> int:
    wanted = formats(options.format)
    runs: list[Run] = []

    async def work() -> int:
        async with open_client(options.env_file, options.proxy, timeout=options.timeout) as app:
            names = chosen(app, options.shop, all_shops=options.all_shops)
            now = time.time()
            found: Calendar | None = None
            if wanted_days is not None:
                found = await calendar(app, names, wanted_days, zone=zone, now=now, needs_zones=True)
            writing = _run_of(what, options, app, names, found=found, zone=zone, now=now)
            runs.append(writing)
            done = writing.done_before(wanted, needs_days_over=found is not None) if options.resume else set()
            left = [name for name in names if name not in done]
            if len(left) < len(names):
                output.note(f"{len(names) - len(left)} shops are there already")
            writing.shops = left

            async def one(shop: ShopClient, tables: TableFiles | None) -> tuple[list[Path], Totals]:
                bounds = found.bounds(shop.name) if found else (0, 0)
                quiet = shop.with_options(priority="backfill")
                return await write_shop(writing, what, quiet, bounds, as_json="json" in wanted, tables=tables)

            async with _tables_of(what, wanted) as tables:
                try:
                    with output.progress(what.name, len(left)) as advance:
                        async for outcome in app.stream_shops(
                            partial(one, tables=tables),
                            shops=left,
                            max_concurrency=options.concurrency,
                            shop_timeout=options.shop_timeout,
                        ):
                            if outcome.error is not None:
                                writing.failure(outcome.shop, outcome.error)
                                if tables is not None:  # half a shop would look like a whole one
                                    await tables.discard(_id_of(app, outcome.shop))
                            else:
                                files, totals = outcome.result()
                                about = found.about(outcome.shop, now) if found else {"time_zone": None}
                                writing.wrote(outcome.shop, files, totals, **about)
                            advance(1)
                    if tables is not None and any(
                        entry["outcome"] == "ok" for entry in writing.entries.values()
                    ):
                        written = await tables.write(
                            lambda table, ending: writing.path(None, table, ending), sorted(wanted - {"json"})
                        )
                        writing.add_tables(path for paths in written.values() for path in paths)
                finally:
                    report = writing.finish()
        if options.as_json:
            output.print_json(report)
        else:
            _show(what, found, writing)
        if found and not is_over(found.span, found.zones.values(), now):
            output.warn(
                f"{found.span.last} is not over yet for every shop: what comes later is not in the files"
            )
        return writing.say()

    return run(work(), stopped=lambda: runs[0].stopped() if runs else "nothing was written")


def _run_of(
    what: What, options: _Options, app: TikTokShop, names: Sequence[str], *, found: Calendar | None, zone: tzinfo | None, now: float
) -> Run:  # fmt: skip
    if found is None:
        label, about = f"{datetime.fromtimestamp(now, UTC):%Y-%m-%d}", {}
    else:
        label = found.span.label
        about = {
            "first_day": str(found.span.first),
            "last_day": str(found.span.last),
            "days": "each shop's own" if zone is None else str(zone),
        }
    return Run(
        options.out,
        what.name,
        shops=names,
        known=app.shops.names,
        label=label,
        kinds=(what.name, *what.kinds),
        marks=() if zone is None else (str(zone).replace("/", "-").lower(),),
        about=about,
    )


def _show(what: What, found: Calendar | None, writing: Run) -> None:
    output.table(
        f"{what.name}{f' of {found.span}' if found else ''}",
        ["shop", *what.kinds, *what.counts],
        [
            [
                shop,
                *(writing.entries[shop]["rows"].get(kind, 0) for kind in what.kinds),
                *(writing.entries[shop][word] for word in what.counts),
            ]
            for shop in writing.shops
            if writing.entries[shop]["outcome"] == "ok"
        ],
    )


def orders(
    *,
    start: Start = None,
    end: End = None,
    yesterday: Yesterday = False,
    today: Today = False,
    last: Last = None,
    month: Month = None,
    utc: Utc = False,
    time_zone: TimeZone = None,
    shop: Shops = None,
    all_shops: AllShops = False,
    out: Out = Path("out"),
    format: Format = "json",  # noqa: A002 - the option's name
    resume: Resume = False,
    concurrency: Concurrency = 50,
    timeout: Timeout = None,
    shop_timeout: ShopTimeout = None,
    as_json: AsJson = False,
    env_file: EnvFile = None,
    proxy: Proxy = None,
) -> None:
    """
    Fetch every order that was placed in a time window.

    Days are each shop's own, as in the platform's reports and in `gmv`: they begin at midnight in its time zone. All orders
    are listed, unpaid ones too; `paid` is how many were paid, which is what `gmv` counts. Files are named after shop and
    days; a manifest beside them lists files, rows, sums and failures.

    Example: tiktok-shop orders --all-shops --last 7d --format json,csv
    """
    days = asked(start=start, end=end, yesterday=yesterday, today=today, last=last, month=month)
    options = _Options(
        shop, all_shops, out, format, resume, concurrency, timeout, shop_timeout, as_json, env_file, proxy
    )
    raise typer.Exit(_fetch(ORDERS, options, days, fixed_zone(utc=utc, time_zone=time_zone)))


def finance(
    *,
    start: Start = None,
    end: End = None,
    yesterday: Yesterday = False,
    today: Today = False,
    last: Last = None,
    month: Month = None,
    utc: Utc = False,
    time_zone: TimeZone = None,
    shop: Shops = None,
    all_shops: AllShops = False,
    out: Out = Path("out"),
    format: Format = "json",  # noqa: A002 - the option's name
    resume: Resume = False,
    concurrency: Concurrency = 50,
    timeout: Timeout = None,
    shop_timeout: ShopTimeout = None,
    as_json: AsJson = False,
    env_file: EnvFile = None,
    proxy: Proxy = None,
) -> None:
    """
    Fetch statements with their transactions, and withdrawals.

    Days are each shop's own, as in the platform's reports and in `gmv`: they begin at midnight in its time zone. A
    statement belongs to the day on which the platform made it, which it does at 00:00 UTC for the day before.

    Example: tiktok-shop finance --shop SHOP1 --month 2026-10 --format csv
    """
    days = asked(start=start, end=end, yesterday=yesterday, today=today, last=last, month=month)
    options = _Options(
        shop, all_shops, out, format, resume, concurrency, timeout, shop_timeout, as_json, env_file, proxy
    )
    raise typer.Exit(_fetch(FINANCE, options, days, fixed_zone(utc=utc, time_zone=time_zone)))


def products(
    *,
    shop: Shops = None,
    all_shops: AllShops = False,
    out: Out = Path("out"),
    format: Format = "json",  # noqa: A002 - the option's name
    resume: Resume = False,
    concurrency: Concurrency = 50,
    timeout: Timeout = None,
    shop_timeout: ShopTimeout = None,
    as_json: AsJson = False,
    env_file: EnvFile = None,
    proxy: Proxy = None,
) -> None:
    """
    Fetch every product. Files carry the day on which they were fetched (UTC).

    Example: tiktok-shop products --all-shops --format parquet
    """
    options = _Options(
        shop, all_shops, out, format, resume, concurrency, timeout, shop_timeout, as_json, env_file, proxy
    )
    raise typer.Exit(_fetch(PRODUCTS, options, None, None))
