"""``tiktok-shop report``: the synced database as one page for people."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from tiktok_shop.cli import _output as output
from tiktok_shop.cli._session import UsageError, run
from tiktok_shop.cli._span import End, Last, Month, Start, Today, Yesterday, asked, today_everywhere
from tiktok_shop.errors import ConfigurationError

From = Annotated[
    str,
    typer.Option("--from", help="The synced database: a DuckDB file, or postgresql://….", metavar="DATABASE"),
]


def report(
    *,
    database: From,
    out: Annotated[Path, typer.Option("--out", help="The HTML file; replaced when it is there.")] = Path(
        "report.html"
    ),
    title: Annotated[str, typer.Option("--title", help="The heading.")] = "TikTok Shop report",
    start: Start = None,
    end: End = None,
    yesterday: Yesterday = False,
    today: Today = False,
    last: Last = None,
    month: Month = None,
) -> None:
    """
    Write a report of all shops as one HTML file, from the synced database.

    It needs no network to be read: figures, charts, tables and scripts are inside. Without days, the last 30 and today.
    Nothing is fetched from TikTok Shop: run `tiktok-shop sync` first.

    Example: `tiktok-shop report --from shops.duckdb --last 30d --out report.html`
    """
    from tiktok_shop import report as reports

    is_bare = not (start or end or yesterday or today or last or month)
    now = datetime.now(UTC)
    if is_bare:
        days = reports.last_days(31, now)
    else:
        span = asked(start=start, end=end, yesterday=yesterday, today=today, last=last, month=month).span(
            today_everywhere()
        )
        days = (span.first, span.end)
    if out.is_dir():
        raise UsageError(f"--out {out} is a folder: name the file, such as {out / 'report.html'}")

    async def main() -> None:
        figures = await reports.write(database, out, start=days[0], end=days[1], title=title)
        shops = {row.shop_id for row in figures.shops.get("all", [])}
        if figures.is_empty:
            output.warn(
                f"the database has no figures from {days[0]} to {days[1]}, end exclusive: has it been synced?"
            )
        if figures.unread or figures.late or figures.bare or figures.blank:
            output.warn(
                "not all of these days is in the database; the report says first what is missing, and what to do"
            )
        if figures.problems:
            output.warn(
                f"{len({one.shop for one in figures.problems})} shops could not be read completely; the report says which"
            )
        output.note(
            f"{len(shops)} shops, {', '.join(figures.currencies) or 'no currency'}: {out.resolve().as_uri()}"
        )

    try:
        run(main())
    except OSError as error:
        raise ConfigurationError(f"{out} cannot be written: {error.strerror or error}") from error
