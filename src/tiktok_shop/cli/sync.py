"""``tiktok-shop sync``: every shop into one database, and how fresh it is."""

from __future__ import annotations

import time
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Annotated, Literal

import typer

from tiktok_shop._environ import HASH_KEY, variable
from tiktok_shop.cli import _output as output
from tiktok_shop.cli._durations import seconds_of
from tiktok_shop.cli._session import (
    AllShops,
    AsJson,
    EnvFile,
    Proxy,
    Shops,
    Timeout,
    UsageError,
    chosen,
    open_client,
    run,
)
from tiktok_shop.cli._sync_cycles import serve, until_stopped
from tiktok_shop.cli._sync_report import tell, tell_freshness, tell_troubles
from tiktok_shop.cli._sync_watch import Watch
from tiktok_shop.cli._text import counted
from tiktok_shop.cli._workers import deferred, workers_of
from tiktok_shop.client import TikTokShop
from tiktok_shop.errors import ConfigurationError
from tiktok_shop.sync import (
    DEFAULT_DAYS,
    FIRST_ORDER,
    Limits,
    Since,
    SyncReport,
    choose,
    moment,
    plan_of,
    reset_of,
    status_of,
    sync,
)
from tiktok_shop.sync.destinations import place_of
from tiktok_shop.sync.status import is_stale, overview

app = typer.Typer(
    help="Bring a database up to date with every shop: orders, products, finance, analytics.",
    invoke_without_command=True,
    add_completion=False,
)

Into = Annotated[
    str,
    typer.Option("--into", help="A DuckDB file, which is made, or postgresql://…", metavar="DATABASE"),
]
Streams = Annotated[
    str,
    typer.Option(
        "--streams",
        help="Streams or groups with commas; +name adds to the default set. `tiktok-shop sync plan` lists them.",
        metavar="NAMES",
    ),
]
Back = Annotated[
    str | None,
    typer.Option(
        "--since",
        help=f"How far back rows are to be there: YYYY-MM-DD, 30d, or {FIRST_ORDER} (a call a shop more)."
        f" {DEFAULT_DAYS}d unless given, in each run: what a later one still lacks of that, it fetches.",
        metavar="WHEN",
    ),
]
Personal = Annotated[
    Literal["drop", "hash", "keep"],
    typer.Option(
        "--personal",
        help="Names, addresses, phones: left out, as keyed hashes (TIKTOK_SHOP_HASH_KEY), or kept.",
    ),
]


@app.callback()
def main(
    context: typer.Context,
    *,
    shop: Shops = None,
    all_shops: AllShops = False,
    into: Into = "",
    streams: Streams = "",
    since: Back = None,
    personal: Personal = "drop",
    every: Annotated[
        str | None,
        typer.Option("--every", help="Run as a service: again and again, such as 15m.", metavar="TIME"),
    ] = None,
    queue: Annotated[
        bool, typer.Option("--queue", help="Put the shops into the queue of `tiktok-shop worker` instead.")
    ] = False,
    concurrency: Annotated[int, typer.Option(help="Shops at the same time.", min=1, max=1000)] = 50,
    timeout: Timeout = None,
    env_file: EnvFile = None,
    proxy: Proxy = None,
    as_json: AsJson = False,
) -> None:
    """
    Bring a database up to date with every shop: orders, products, finance, analytics.

    The first run goes back 90 days (see --since); each later one fetches what is new, what may have changed, and what an earlier one left
    out. It can be stopped at any time and started again: what is committed stays. Exit code 3: something is missing, the
    rest is there.

    Example: tiktok-shop sync --all-shops --into shops.duckdb
    """
    if context.invoked_subcommand is not None:
        return
    start = _since(since)
    pause = None if every is None else seconds_of("--every", every)
    wanted = _streams(streams)
    database = _into(into)
    hash_key = variable(HASH_KEY, env_file or ".env")
    if queue and every is not None:
        raise UsageError(
            "--queue and --every contradict each other: `tiktok-shop worker --cron LINE` repeats"
        )

    async def once(client: TikTokShop, names: Sequence[str], fresh_for: float) -> SyncReport:
        watch = Watch([stream.name for stream in choose(wanted)], len(names))
        with watch.showing():
            return await sync(
                client,
                database,
                streams=wanted,
                shops=names,
                since=start,
                fresh_for=fresh_for,
                personal=personal,
                hash_key=hash_key,
                limits=Limits(shops=concurrency),
                on_event=watch,
            )

    async def work() -> int:
        async with open_client(env_file, proxy, timeout=timeout) as client:
            names = chosen(client, shop, all_shops=all_shops)
            if queue:
                return await deferred(client, names, database, streams=wanted, since=start, as_json=as_json)

            async def cycle(fresh_for: float) -> int:
                report = await once(client, names, fresh_for)
                tell(report, database, as_json=as_json)
                return report.exit_code

            if pause is None:
                return await until_stopped(lambda: cycle(0.0), database)
            async with client.keep_fresh():
                return await until_stopped(lambda: serve(cycle, pause), database)

    raise typer.Exit(run(work()))


@app.command("plan")
def plan(
    *,
    shop: Shops = None,
    all_shops: AllShops = False,
    into: Into = "",
    streams: Streams = "",
    since: Back = None,
    orders_per_day: Annotated[
        float, typer.Option(help="Of a shop that was never synced.", min=0.1, max=1_000_000)
    ] = 200.0,
    concurrency: Annotated[int, typer.Option(help="Shops at the same time.", min=1, max=1000)] = 50,
    env_file: EnvFile = None,
    proxy: Proxy = None,
    as_json: AsJson = False,
) -> None:
    """
    Say what a sync will cost before anything is sent: calls, rows, minutes.

    Example: tiktok-shop sync plan --all-shops --into shops.duckdb --streams +product_daily
    """
    start, wanted = _since(since), _streams(streams)
    limits = Limits(shops=concurrency)

    async def work() -> None:
        async with open_client(env_file, proxy) as client:
            names = chosen(client, shop, all_shops=all_shops)
            found = await plan_of(
                client,
                into or None,
                streams=wanted,
                shops=names,
                since=moment(start, time.time()),
                orders_per_day=orders_per_day,
                in_flight=limits.shops * limits.streams,
            )
        if as_json:
            output.print_json(found.to_dict())
            return
        output.table(
            f"What {counted(len(names), 'shop')} will cost",
            ["stream", "calls", "rows", "windows", "shops", "minutes of the busiest shop"],
            [
                [one.stream, one.calls, one.rows, one.windows, one.shops, f"{one.minutes:.1f}"]
                for one in found.streams
            ],
        )
        known = f"{found.measured_shops} of {len(names)} shops by what the database knows"
        output.about(
            f"{found.calls:,} calls, about {found.rows:,} rows, about {counted(max(1, round(found.minutes)), 'minute')} with"
            f" {found.in_flight} calls in flight and 3 reads a second for each shop ({known}, the others with"
            f" {found.assumed_orders_per_day:g} orders a day)"
        )
        if found.first_orders:
            output.about(
                f"{found.first_orders:,} of these calls ask for each shop's first order; until that is known,"
                f" {DEFAULT_DAYS} days are taken"
            )

    run(work())


@app.command("status")
def status(
    *,
    into: Into = "",
    shop: Shops = None,
    streams: Annotated[
        str,
        typer.Option(
            "--streams",
            help="Look at these alone, written as for a sync; all that were ever synced unless given.",
            metavar="NAMES",
        ),
    ] = "",
    max_age: Annotated[
        str,
        typer.Option(
            "--max-age", help="Exit 3 when a stream is older than this, such as 26h.", metavar="TIME"
        ),
    ] = "26h",
    as_json: AsJson = False,
) -> None:
    """
    Say how fresh a database is: the age of the last good window by stream, what is missing, why, and what to do.

    Calls nobody, so it can watch a sync from cron. Exit code 3: something is older than --max-age, or was never fetched.

    Example: tiktok-shop sync status --into shops.duckdb --max-age 26h
    """
    limit = seconds_of("--max-age", max_age)
    wanted = _streams(streams)
    database = _into(into)
    workers = run(workers_of(database))
    try:
        found = run(status_of(database, streams=wanted, shops=shop))
    except ConfigurationError:
        if workers is not None:  # shops may wait there for the first worker
            output.note(workers.line())
        raise
    stale = is_stale(found, max_age=limit)
    if as_json:
        output.print_json(
            {
                "is_fresh": not stale,
                "max_age": limit,
                "stale": len(stale),
                "streams": overview(found),
                "shops": [one.to_dict() for one in found],
                **({} if workers is None else {"queue": workers.to_dict()}),
            }
        )
        raise typer.Exit(3 if stale else 0)
    tell_freshness(found)
    if workers is not None:
        output.note(workers.line())
    tell_troubles(found)
    if stale:
        some = ", ".join(f"{one.shop} {one.stream}" for one in stale[: output.SHOWN])
        output.fail(f"{len(stale)} streams have no good window within {max_age}: {some}")
        raise typer.Exit(3)


@app.command("reset")
def reset(
    *,
    into: Into = "",
    shop: Annotated[str | None, typer.Option("--shop", help="A shop's name or id.", metavar="NAME")] = None,
    stream: Annotated[str | None, typer.Option("--stream", help="A stream's name.", metavar="NAME")] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
) -> None:
    """
    Forget the rows and the ledger of one shop, one stream, or one stream of one shop: the next sync fetches them anew.

    Example: tiktok-shop sync reset --into shops.duckdb --shop SHOP1 --stream orders
    """
    if shop is None and stream is None:
        raise UsageError("say what to forget: --shop NAME, --stream NAME, or both")
    database = _into(into)
    what = " of ".join(word for word in (stream or "everything", shop or "all shops") if word)
    if not yes and not typer.confirm(f"forget {what} in {place_of(database)}?", err=True):
        raise typer.Exit(1)
    removed = run(reset_of(database, shop=shop, stream=stream))
    output.note(f"forgot {removed} windows: {what}; the next sync fetches them anew")


def _into(text: str) -> str:
    if not text:
        raise UsageError("say which database: --into shops.duckdb, or --into postgresql://…")
    return text


def _streams(text: str) -> tuple[str, ...]:
    words = tuple(word.strip() for word in text.split(",") if word.strip())
    try:
        choose(words)
    except ConfigurationError as error:
        raise UsageError(str(error)) from None
    return words


def _since(text: str | None) -> Since | None:
    if text is None:
        return None
    if text == FIRST_ORDER:
        return FIRST_ORDER
    now = time.time()
    try:
        day = datetime.strptime(text, "%Y-%m-%d").replace(tzinfo=UTC)
    except ValueError:
        try:
            return now - seconds_of("--since", text)
        except UsageError:
            raise UsageError(
                f"--since {text!r}: write it as a day such as 2026-11-01, as 30d, or as {FIRST_ORDER}"
            ) from None
    if day.timestamp() > now:
        raise UsageError(f"--since {text} is in the future")
    return day.timestamp()
