"""What a sync did, for people and as JSON."""

from __future__ import annotations

import re

from tiktok_shop.cli import _output as output
from tiktok_shop.cli._durations import shown
from tiktok_shop.sync import SyncReport


def tell(report: SyncReport, database: str, *, as_json: bool) -> None:
    """Print what a sync did: a table on stdout (or the report as JSON), causes and how to go on on stderr."""
    if as_json:
        output.print_json(report.to_dict())
        return
    names = dict.fromkeys(name for shop in report.shops.values() for name in shop.streams)
    rows: list[list[str | int]] = []
    for name in names:
        mine = [shop.streams[name] for shop in report.shops.values() if name in shop.streams]
        states = [one.state for one in mine]
        rows.append(
            [
                name,
                sum(one.rows for one in mine),
                sum(one.calls for one in mine),
                states.count("ok"),
                states.count("failed"),
                states.count("skipped") + states.count("gone"),
                sum(one.misfits for one in mine),
            ]
        )
    output.table(
        f"{len(report.shops)} shops in {shown(report.seconds)}",
        ["stream", "rows", "calls", "ok", "failed", "not for it", "misfits"],
        rows,
    )
    troubles: dict[tuple[str, str], list[str]] = {}
    for shop, found in report.failed.items():
        for name, one in found.items():
            troubles.setdefault((_cause(one.message, shop), one.next_step or ""), []).append(f"{shop} {name}")
    for (cause, step), where in troubles.items():
        more = f" and {len(where) - output.SHOWN} more" if len(where) > output.SHOWN else ""
        output.warn(f"{', '.join(where[: output.SHOWN])}{more}: {cause} → {step}")
    busy = [name for name, shop in report.shops.items() if shop.is_busy]
    if busy:
        more = f" and {len(busy) - output.SHOWN} more" if len(busy) > output.SHOWN else ""
        output.warn(f"another process is at work on {', '.join(busy[: output.SHOWN])}{more}: left to it")
    waited = f", {shown(report.total('waited'))} of waiting for budget" if report.total("waited") >= 1 else ""
    output.note(
        f"{report.total('rows'):,} rows, {report.total('calls'):,} calls{waited}; open it: {how_to_open(database)}"
    )


def how_to_open(database: str) -> str:
    """Return what a person types to look at a database."""
    if database.startswith(("postgresql://", "postgres://")):
        return "psql (or any tool), tables orders, statements, v_daily_gmv …"
    return f"duckdb {database}  (or python -c \"import duckdb; print(duckdb.connect('{database}').sql('from orders limit 5'))\")"


def _cause(message: str | None, shop: str) -> str:
    """An error without the names and numbers that differ from shop to shop."""
    text = (message or "").replace(shop, "#")
    return re.sub(r"request \S+: ", "", text)
