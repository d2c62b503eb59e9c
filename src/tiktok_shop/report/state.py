"""The first section of the page: what is missing, and what is old."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from tiktok_shop.report import words
from tiktok_shop.report.figures import READS, Figures
from tiktok_shop.report.html import many, table


def state(figures: Figures, stale: float) -> str:
    """What is missing or old comes first: a number that is not there misleads more than a wrong one."""
    old = [
        row
        for row in figures.freshness
        if row.at is None or (figures.made_at - row.at).total_seconds() > stale
    ]
    parts = []
    if lacking := list(_lacking(figures)):
        lines = "".join(f"<li>{line}</li>" for line in lacking)
        parts.append(
            f'<section class="notice bad" id="state"><h2>Not all of it is here</h2><ul>{lines}</ul></section>'
        )
    if figures.problems:
        rows = [
            [problem.shop, problem.stream, problem.message, problem.next_step, words.moment(problem.at)]
            for problem in figures.problems
        ]
        shops = len({problem.shop for problem in figures.problems})
        parts.append(
            f'<section class="notice bad"{"" if parts else " id=state"}><h2>{many(shops, "shop")} could not be read completely</h2>'
            "<p>Figures of these shops are too low where a part is missing.</p>"
            + table(
                ["Shop", "Stream", "What happened", "What to do", "When"],
                rows,
                texts=5,
                caption="Failures of the last sync",
            )
            + "</section>"
        )
    if old:
        rows = [
            [
                row.shop,
                row.stream,
                "never" if row.at is None else f"{words.age((figures.made_at - row.at).total_seconds())} ago",
            ]
            for row in old
        ]
        parts.append(
            f'<section class="notice bad"{"" if parts else " id=state"}><h2>{many(len(old), "shop")} not up to date</h2>'
            f"<p>Not read for more than {words.age(stale)}. Run <code>tiktok-shop sync</code> again.</p>"
            + table(
                ["Shop", "Oldest stream", "Last read"], rows, texts=3, caption="Shops that are not up to date"
            )
            + "</section>"
        )
    if not parts:
        newest = figures.freshness[0].at if figures.freshness else None
        said = (
            f"The oldest figure was read {words.age((figures.made_at - newest).total_seconds())} ago."
            if newest
            else ""
        )
        return f'<section class="notice" id="state"><h2>All shops are up to date</h2><p>{said}</p></section>'
    return "".join(parts)


def _lacking(figures: Figures) -> Iterator[str]:
    """What the database does not have of the days of the report, a line for each cause."""
    for stream in figures.unread:
        yield (
            f"{READS[stream]}: never read. <code>tiktok-shop sync --all-shops --into DATABASE --streams {stream}</code>"
        )
    for stream in dict.fromkeys(late.stream for late in figures.late):
        mine = [late for late in figures.late if late.stream == stream]
        days = sorted({late.begins for late in mine})
        yield (
            f"{READS[stream]} of {escape(_few([late.shop for late in mine]))} begin on"
            f" {words.day(days[0])}{f' to {words.day(days[-1])}' if len(days) > 1 else ''}; before that nothing was read."
            f" <code>tiktok-shop sync --all-shops --into DATABASE --since {figures.start}</code>"
        )
    if figures.bare:
        yield (
            f"{many(figures.bare, 'statement')} without transactions: what was settled is whole, revenue and fees are not."
            " <code>tiktok-shop sync --all-shops --into DATABASE --streams statement_transactions</code>"
        )
    if figures.blank:
        yield f"{many(figures.blank, 'day')} for which the platform sent no GMV, or no currency, left out."


def _few(names: Sequence[str]) -> str:
    shown = ", ".join(names[:3])
    return shown if len(names) <= 3 else f"{shown} and {len(names) - 3} more"
