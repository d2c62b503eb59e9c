"""``tiktok-shop gmv``: what each shop sold, one JSON file per shop."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from tiktok_shop.cli import _output as output
from tiktok_shop.cli._figures import Answer, Figures, figures, intervals
from tiktok_shop.cli._run import Format, Out, Run, Totals, formats
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
    Calendar,
    End,
    Last,
    Month,
    Span,
    Start,
    Today,
    Yesterday,
    asked,
    calendar,
)
from tiktok_shop.money import Money

if TYPE_CHECKING:
    from tiktok_shop._shop_client import ShopClient
    from tiktok_shop.client import TikTokShop

ApiVersion = Literal["202405", "202509", "202609"]
Currency = Literal["LOCAL", "USD"]

_METHODS: dict[str, str] = {
    "202405": "get_shop_performance_202405",
    "202509": "get_shop_performance_202509",
    "202609": "get_shop_performance",
}

KIND = "gmv"


def default_version(today: date) -> str:
    """
    Return the version that is asked unless told otherwise: 202405 as long as the platform serves it.

    Its answer is what files of earlier runs and the programs that read them are made for. When the day comes on which
    the platform ends it, by the spec, the next version takes its place.
    """
    from tiktok_shop_openapi.registry import OPERATIONS

    for version, method in _METHODS.items():
        ends = OPERATIONS[method].sunset
        if ends is None or date.fromisoformat(ends) > today:
            return version
    return next(reversed(_METHODS))


async def fetch_performance(
    shop: ShopClient,
    span: Span,
    *,
    version: str = "202405",
    granularity: str = "1D",
    currency: Currency = "LOCAL",
) -> Answer:
    """Ask for a shop's performance and return the answer as it came."""
    import orjson

    ask = getattr(shop.analytics.with_raw_response, _METHODS[version])
    given = {"start_date_ge": str(span.first), "end_date_lt": str(span.end), "granularity": granularity}
    response = await ask(**given, **({} if currency == "LOCAL" else {"currency": currency}))
    return Answer(response.content, orjson.loads(response.content).get("data") or {})


def show(found: Sequence[Figures], *, title: str, without: Sequence[str] = ()) -> None:
    """
    Print a table per currency on a terminal, and one of values with a currency column where it is piped.

    Args:
        found: The figures.

        title: Above each table.

        without: Shops that answered, without figures of these days.
    """
    import sys

    if not sys.stdout.isatty():
        columns = ["shop", "currency", "gmv", "orders", "buyers", "units"]
        values: list[list[Any]] = [
            [f.shop, f.gmv.currency, f.gmv.amount, f.orders, f.buyers, f.units] for f in found
        ]
        output.table(title, columns, values + [[shop, None, None, None, None, None] for shop in without])
        return
    by_currency: dict[str, list[Figures]] = {}
    for one in found:
        by_currency.setdefault(one.gmv.currency, []).append(one)
    knows_buyers = any(one.buyers is not None for one in found)
    width = 6 if knows_buyers else 5
    for currency, shops in sorted(by_currency.items()):
        rows: list[list[Any]] = [
            [one.shop, one.gmv.amount, one.orders, one.units, _average(one.gmv, one.orders), one.buyers]
            for one in shops
        ]
        if len(shops) > 1:
            total = Money.total([one.gmv for one in shops], currency=currency)
            orders, units = (sum(getattr(one, name) for one in shops) for name in ("orders", "units"))
            # who buys in two shops is one buyer: they are not added
            rows.append(["all", total.amount, orders, units, _average(total, orders), None])
        if currency != min(by_currency):
            output.about("")
        columns = ["shop", f"GMV {currency}", "orders", "units", "average", "buyers"]
        output.table(f"{title}, {currency}", columns[:width], [row[:width] for row in rows])
    if found and not knows_buyers:
        output.note(
            "(buyers are people, so those of single days do not add up: --granularity ALL asks for them)"
        )


def show_answers(answers: Mapping[str, Answer], span: Span) -> None:
    """Print what the shops answered as tables, and say which of them have no figures of these days."""
    known = [it for name, answer in answers.items() if (it := figures(name, answer.data))]
    empty = sorted(answers.keys() - {one.shop for one in known})
    show(known, title=f"GMV {span}", without=empty)
    if empty:
        some = ", ".join(empty[:5]) + (" …" if len(empty) > 5 else "")
        output.warn(f"no figures of these days for {output.counted(len(empty), 'shop')}: {some}")


def _average(gmv: Money, orders: int) -> Decimal | None:
    # zero-decimal currencies come without decimals: show what the platform shows
    places = min(0, int(gmv.amount.as_tuple().exponent))
    return (gmv.amount / orders).quantize(Decimal(1).scaleb(places)) if orders else None


def warn_about_days(answers: Mapping[str, Answer], span: Span) -> None:
    """Say which days have no final figures, by the shops' own answers."""
    late: dict[date, list[str]] = {}
    for shop, answer in answers.items():
        known = answer.final_up_to
        if known is not None and known < span.last:
            late.setdefault(known, []).append(shop)
    for known, shops in sorted(late.items()):
        named = ", ".join(shops[: output.SHOWN]) + (" …" if len(shops) > output.SHOWN else "")
        output.warn(
            f"figures are final up to {known}; later days are missing or may still change ({output.counted(len(shops), 'shop')}: {named})"
        )


def gmv(
    *,
    start: Start = None,
    end: End = None,
    yesterday: Yesterday = False,
    today: Today = False,
    last: Last = None,
    month: Month = None,
    shop: Shops = None,
    all_shops: AllShops = False,
    out: Out = Path("out"),
    currency: Annotated[
        Currency, typer.Option(help="What amounts are in: each shop's own currency, or US dollars.")
    ] = "LOCAL",
    granularity: Annotated[
        Literal["1D", "ALL"],
        typer.Option(help="A row per day, or one in all; only that one knows the buyers of the whole time."),
    ] = "1D",
    api_version: Annotated[
        ApiVersion | None,
        typer.Option(
            help="Version of /shop/performance. Unless given, 202405 as long as the platform serves it; newer ones name"
            " the same figures differently, see the guide on finance and GMV."
        ),
    ] = None,
    format: Format = "json",  # noqa: A002 - the option's name
    concurrency: Concurrency = 50,
    timeout: Timeout = None,
    shop_timeout: ShopTimeout = None,
    as_json: AsJson = False,
    env_file: EnvFile = None,
    proxy: Proxy = None,
) -> None:
    """
    Fetch GMV, orders, buyers and units of one shop, several, or all at once.

    Days are each shop's own: the platform's reports begin a day at midnight in the shop's time zone. Orders are those that
    were paid, also when they were cancelled or refunded later; the command `orders` lists unpaid ones, too. Writes the
    API's whole answer of each shop to a file named after shop and days, and a manifest beside them that lists files, sums
    and failures.

    Example: tiktok-shop gmv --all-shops --start 2026-11-01 --end 2026-11-08 --out out
    """
    wanted_days = asked(start=start, end=end, yesterday=yesterday, today=today, last=last, month=month)
    wanted = formats(format)
    version = api_version or default_version(datetime.now(UTC).date())
    marks = [mark for mark, given in (
        ("total", granularity == "ALL"), ("usd", currency == "USD"), (version, version != "202405"),
    ) if given]  # fmt: skip
    runs: list[Run] = []

    async def work() -> int:
        async with open_client(env_file, proxy, timeout=timeout) as app:
            names = chosen(app, shop, all_shops=all_shops)
            found = await calendar(app, names, wanted_days, zone=None, now=time.time(), needs_zones=False)
            span = found.span
            about = {
                "first_day": str(span.first), "last_day": str(span.last), "days": "each shop's own",
                "api_version": version, "granularity": granularity, "currency": currency,
            }  # fmt: skip
            writing = Run(
                out, KIND, shops=names, known=app.shops.names, label=span.label, kinds=[KIND], marks=marks, about=about
            )  # fmt: skip
            runs.append(writing)

            async def one(handle: ShopClient) -> Answer:
                answer = await fetch_performance(
                    handle, span, version=version, granularity=granularity, currency=currency
                )
                figures(handle.name, answer.data)  # what cannot be read is this shop's failure
                if "json" in wanted:
                    write_answer(writing, handle.name, answer)
                return answer

            answers: dict[str, Answer] = {}
            try:
                with output.progress("GMV", len(names)) as advance:
                    async for outcome in app.stream_shops(
                        one, shops=names, max_concurrency=concurrency, shop_timeout=shop_timeout
                    ):
                        if outcome.error is not None:
                            writing.failure(outcome.shop, outcome.error)
                        else:
                            answers[outcome.shop] = outcome.result()
                            note(writing, outcome.shop, answers[outcome.shop], found, "json" in wanted)
                        advance(1)
                answers = {name: answers[name] for name in names if name in answers}
                if answers and wanted - {"json"}:
                    await _tables(writing, app, answers, sorted(wanted - {"json"}))
            finally:
                report = writing.finish()
        if as_json:
            output.print_json(report)
        else:
            show_answers(answers, span)
        warn_about_days(answers, span)
        return writing.say()

    raise typer.Exit(run(work(), stopped=lambda: runs[0].stopped() if runs else "nothing was written"))


def write_answer(run: Run, shop: str, answer: Answer) -> Path:
    """Write the API's whole answer to the shop's file."""
    from tiktok_shop.cli._files import write_json

    path = run.path(shop, KIND, "json")
    write_json(path, answer.content)
    return path


def note(run: Run, shop: str, answer: Answer, found: Calendar, is_written: bool) -> None:
    """Put a shop's figures into the manifest."""
    totals = Totals({})
    rows = intervals(answer.data)
    totals.rows[KIND] = len(rows)
    one = figures(shop, answer.data)
    if one is not None:
        totals.put(KIND, one.gmv.currency, one.gmv.amount)
    known = answer.final_up_to
    run.wrote(
        shop,
        [run.path(shop, KIND, "json")] if is_written else [],
        totals,
        orders=one.orders if one else 0,
        units=one.units if one else 0,
        buyers=one.buyers if one else None,
        final_up_to=None if known is None else str(known),
        is_final=None if known is None else known >= found.span.last,
    )


_COLUMNS = (
    ("start_date", "date"), ("end_date", "date"), ("gmv", "decimal"), ("currency", "text"), ("orders", "int"),
    ("buyers", "int"), ("units_sold", "int"), ("gmv_live", "decimal"), ("gmv_video", "decimal"),
    ("gmv_product_card", "decimal"),
)  # fmt: skip
"""The same in every file, whatever version answered."""


async def _tables(run: Run, app: TikTokShop, answers: Mapping[str, Answer], endings: Sequence[str]) -> None:
    """Write one table of all shops in each format, and name it in their entries."""
    from tiktok_shop.sync.files import TableFiles, plain_table

    async with TableFiles({KIND: plain_table(KIND, _COLUMNS, ["start_date"])}) as tables:
        for name, answer in answers.items():
            await tables.add(app.shops.get(name).shop_id or name, name, KIND, intervals(answer.data))
        written = await tables.write(lambda table, ending: run.path(None, table, ending), endings)
    run.add_tables(path for paths in written.values() for path in paths)
