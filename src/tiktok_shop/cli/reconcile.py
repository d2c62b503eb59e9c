"""``tiktok-shop reconcile``: where the money is, to the cent."""

from __future__ import annotations

import io
import sys
from collections.abc import Sequence
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from tiktok_shop.cli import _output as output
from tiktok_shop.cli._session import AsJson, UsageError, run
from tiktok_shop.cli._span import End, Last, Start, asked, today_everywhere
from tiktok_shop.cli.report import From

if TYPE_CHECKING:
    from tiktok_shop.reconcile import Bridge, Finding, Reconciliation


class Period(StrEnum):
    """The length of a period."""

    MONTH = "month"
    DAY = "day"


def reconcile(
    *,
    database: From,
    period: Annotated[
        str | None,
        typer.Option(
            "--period", help="A month, e.g. 2026-10; last month unless days are given.", metavar="YYYY-MM"
        ),
    ] = None,
    start: Start = None,
    end: End = None,
    last: Last = None,
    by: Annotated[Period | None, typer.Option("--by", help="A bridge per month or per day.")] = None,
    tolerance: Annotated[
        str,
        typer.Option("--tolerance", help="Differences up to this amount are not reported.", metavar="AMOUNT"),
    ] = "0",
    steps: Annotated[bool, typer.Option("--steps", help="Show every step of every bridge.")] = False,
    csv: Annotated[
        Path | None, typer.Option("--csv", help="Also write the bridges to this file, a row each.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """
    Explain the difference between GMV and the bank, step by step, from the synced database.

    GMV → orders → transactions → statements → payments, per shop and currency. Exit code 0: all is explained and nothing is
    missing. 3: something is unexplained, incomplete, or the platform's own sums contradict each other.

    Example: `tiktok-shop reconcile --from shops.duckdb --period 2026-10`
    """
    from tiktok_shop.reconcile import reconcile as work

    first, until = _days(period, start, end, last)
    chosen = by or (Period.MONTH if first.day == 1 and until.day == 1 else Period.DAY)
    if chosen is Period.MONTH and (first.day != 1 or until.day != 1):
        raise UsageError(
            "--by month needs whole months: give --period, or --start and --end on the first of a month"
        )
    try:
        allowed = Decimal(tolerance)
    except InvalidOperation:
        raise UsageError(f"--tolerance {tolerance!r} is not an amount") from None
    if not allowed.is_finite() or allowed < 0:
        raise UsageError(f"--tolerance {tolerance}: an amount of 0 or more")

    found = run(work(database, start=first, end=until, by=chosen.value, tolerance=allowed))
    if csv is not None:
        _write_csv(csv, [bridge.row() for bridge in found.bridges])
        output.note(f"{len(found.bridges)} bridges: {csv}")
    if as_json:
        output.print_json(
            {
                "start": found.start, "end": found.end, "by": found.by, "tolerance": found.tolerance,
                "is_clean": found.is_clean, "bridges": [bridge.row() for bridge in found.bridges],
                "findings": [finding.row() for finding in found.findings],
            }
        )  # fmt: skip
    else:
        _show(found, steps=steps)
    if not found.is_clean:
        raise typer.Exit(3)


def _write_csv(path: Path, rows: Sequence[dict[str, Any]]) -> None:
    """Write rows of the same keys; text that a spreadsheet would run as a formula gets an apostrophe."""
    import csv

    from tiktok_shop.cli._files import whole_file

    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(rows[0] if rows else ())
    for row in rows:
        writer.writerow(
            f"'{value}"
            if isinstance(value, str) and value.startswith(("=", "+", "-", "@", "\t", "\r"))
            else value
            for value in row.values()
        )
    with whole_file(path) as file:
        file.write(text.getvalue().encode())


def _days(period: str | None, start: str | None, end: str | None, last: str | None) -> tuple[date, date]:
    today = today_everywhere()
    if not (period or start or end or last):
        until = today.replace(day=1)
        return (
            until.replace(year=until.year - 1, month=12)
            if until.month == 1
            else until.replace(month=until.month - 1)
        ), until
    span = asked(start=start, end=end, yesterday=False, today=False, last=last, month=period).span(today)
    return span.first, span.end


def _show(found: Reconciliation, *, steps: bool) -> None:
    if not found.bridges:
        output.warn(
            f"the database has no figures from {found.start} to {found.end}, end exclusive: name other days, such as --last 7d,"
            " or sync further back with `tiktok-shop sync --all-shops --into DATABASE --since DAY`"
        )
    elif steps:
        _show_steps(found)
    else:
        # what fits is shown from the left: first what was sold, and whether all of it is explained
        heads = (
            "Shop",
            "Currency",
            "Period",
            "GMV",
            "Unexplained",
            "Statements",
            "Paid",
            "Settled so far",
            "Not settled yet",
            "Fees and taxes",
        )
        rows = [
            (
                one.shop, one.currency, _name(one, found.by), one.steps["gmv"], one.unexplained, one.steps["statements"],
                one.steps["paid"], one.steps["settled"], one.steps["unsettled"], one.steps["fees"] + one.steps["taxes"],
            )
            for one in found.bridges
        ]  # fmt: skip
        output.table(f"{found.start} to {found.end}, end exclusive", heads, rows, keep=5)
    if found.bridges:
        output.note(_sentence(found))
    for finding in found.findings[:20]:
        kind, style, text = _words(finding)
        if sys.stdout.isatty():
            output.marked(kind, style, text)
        else:  # the bridges are the result that is piped
            output.note(f"{kind} {text}")
    if len(found.findings) > 20:
        output.note(f"… and {len(found.findings) - 20} more: --json has them all")


def _show_steps(found: Reconciliation) -> None:
    """A table for each bridge on a terminal; one for all where it is piped."""
    if not sys.stdout.isatty():
        rows = [
            (bridge.shop, _name(bridge, found.by), bridge.currency, *step)
            for bridge in found.bridges
            for step in _steps(bridge)
        ]
        output.table("", ("Shop", "Period", "", "Step", "Amount"), rows)
        return
    for bridge in found.bridges:
        title = f"{bridge.shop} · {_name(bridge, found.by)} · {bridge.currency}"
        output.table(title, ("Step", "Amount"), _steps(bridge))


def _steps(bridge: Bridge) -> list[tuple[str, Decimal]]:
    from tiktok_shop.reconcile import STEPS

    return [
        (f"= {words}" if is_sum else f"  {words}", bridge.steps[name])
        for name, words, is_sum in STEPS
        if is_sum or bridge.steps[name] or name.startswith("unexplained")
    ]


def _name(bridge: Bridge, by: str) -> str:
    return f"{bridge.period:%Y-%m}" if by == "month" else f"{bridge.period}"


def _sentence(found: Reconciliation) -> str:
    if found.is_clean:
        return f"All explained: {len(found.bridges)} bridges, nothing missing, the platform's sums agree."
    counts = {
        kind: sum(one.kind == kind for one in found.findings)
        for kind in ("incomplete", "platform", "unexplained")
    }
    return (
        f"{counts['incomplete']} incomplete, {counts['platform']} contradictions of the platform,"
        f" {counts['unexplained']} unexplained"
    )


def _words(finding: Finding) -> tuple[str, str, str]:
    styles = {"incomplete": "yellow", "platform": "magenta", "unexplained": "bold red"}
    amount = "" if finding.amount is None else f" ({finding.currency} {finding.amount:f})"
    day = "" if finding.day is None else f" {finding.day}"
    ids = f" [{', '.join(finding.ids)}]" if finding.ids and finding.check == "missing_transactions" else ""
    return (
        finding.kind,
        styles[finding.kind],
        f" {finding.shop}{day}: {finding.message}{amount}{ids} → {finding.next_step}",
    )
