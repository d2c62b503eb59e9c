"""What a sync did, and how fresh a database is, for people."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import NamedTuple

from tiktok_shop.cli import _output as output
from tiktok_shop.cli._durations import shown
from tiktok_shop.cli._text import counted
from tiktok_shop.sync import SyncReport
from tiktok_shop.sync.destinations import is_postgres
from tiktok_shop.sync.status import Freshness, overview

_FEW = 3
"""Shops that have lines of their own in the status."""


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
        f"{counted(len(report.shops), 'shop')} in {shown(report.seconds)}",
        ["stream", "rows", "calls", "ok", "failed", "not for it", "misfits"],
        rows,
    )
    for line in causes(
        Trouble(shop, name, one.message or "", one.next_step)
        for shop, found in report.failed.items()
        for name, one in found.items()
    ):
        output.warn(line)
    busy = [name for name, shop in report.shops.items() if shop.is_busy]
    if busy:
        more = f" and {len(busy) - output.SHOWN} more" if len(busy) > output.SHOWN else ""
        output.warn(f"another process is at work on {', '.join(busy[: output.SHOWN])}{more}: left to it")
    if short := report.total("short"):
        # mostly rows that left a list while it was paged
        output.warn(f"{counted(short, 'row')} fewer came than the platform announced, also when asked again")
    waited = f", {shown(report.total('waited'))} of waiting for budget" if report.total("waited") >= 1 else ""
    output.note(
        f"{counted(report.total('rows'), 'row')}, {counted(report.total('calls'), 'call')}{waited}; open it:"
        f" {how_to_open(database, 'orders' if 'orders' in names else next(reversed(names), 'sync_windows'))}"
    )


def tell_freshness(found: Sequence[Freshness]) -> None:
    """Print how fresh a database is: a line per stream, and per shop while there are few."""
    if len({one.shop_id for one in found}) > _FEW:
        output.table(
            "How fresh each stream is, over all shops",
            ["stream", "oldest", "shops", "failing", "holes", "misfits", "unknown fields", "oldest shop"],
            [
                [
                    one["stream"],
                    shown(one["oldest_age"]),
                    one["shops"],
                    one["failing"],
                    one["holes"],
                    one["misfits"],
                    one["unknown_fields"],
                    one["oldest_shop"],
                ]
                for one in overview(found)
            ],
        )
        return
    output.table(
        "How fresh each shop is",
        ["shop", "stream", "age", "holes", "misfits", "unknown fields", "up to"],
        [
            [
                one.shop,
                one.stream,
                shown(one.age),
                one.holes,
                one.misfits,
                one.unknown_fields,
                _moment(one.until),
            ]
            for one in found
        ],
    )


def tell_troubles(found: Iterable[Freshness]) -> None:
    """Print why something is missing, a line for each cause."""
    for line in causes(Trouble(one.shop, one.stream, one.error, one.next_step) for one in found if one.error):
        output.note(line)


def _moment(text: str | None) -> str:
    if text is None or not text.isdigit():
        return text or "–"
    return f"{datetime.fromtimestamp(int(text), UTC):%Y-%m-%d %H:%M}"


def how_to_open(database: str, table: str = "orders") -> str:
    """Return what a person types to look at a database, which has this table."""
    if is_postgres(database):
        return f"psql (or any tool), `select * from {table} limit 5`"  # noqa: S608 - for a person to type
    python = f"python -c \"import duckdb; print(duckdb.connect('{database}').sql('from {table} limit 5'))\""
    return f"`duckdb {database}` (or `{python}`)"


class Trouble(NamedTuple):
    """Why a stream of a shop is not up to date."""

    shop: str
    stream: str
    message: str
    next_step: str | None


def causes(troubles: Iterable[Trouble]) -> list[str]:
    """Return a line for each cause, the most frequent first: whom it met, what it was, and what to do about it."""
    alike: dict[tuple[str, str | None], list[Trouble]] = {}
    for one in troubles:
        alike.setdefault((_cause(one), one.next_step), []).append(one)
    lines = []
    for (cause, step), found in sorted(alike.items(), key=lambda item: -len(item[1])):
        names = [f"{one.shop} {one.stream}" for one in found]
        more = f" and {len(names) - output.SHOWN} more" if len(names) > output.SHOWN else ""
        # of several what they share, of one all of it but the advice, which comes anyway
        text = cause if len(found) > 1 else found[0].message.partition(" → ")[0]
        lines.append(f"{', '.join(names[: output.SHOWN])}{more}: {text}" + (f" → {step}" if step else ""))
    return lines


def _cause(trouble: Trouble) -> str:
    """An error without what differs from call to call: names, request ids, operations, numbers of attempts."""
    text = trouble.message.partition(" → ")[0].replace(trouble.shop, "the shop")
    text = re.sub(r"^request \S+: ", "", text)
    text = re.sub(r"\bgrant-[0-9a-f]+", "its grant", text)
    text, _, facts = text.partition(" [")
    lasting = [fact for fact in facts.rstrip("]").split(", ") if fact.startswith(("code ", "HTTP "))]
    return f"{text} [{', '.join(lasting)}]" if lasting else text
