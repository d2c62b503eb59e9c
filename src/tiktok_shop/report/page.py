"""One HTML file that needs nothing else: figures, charts and tables, styles and scripts inside. Pure, apart from package data."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from html import escape
from importlib.resources import files
from typing import Any

from tiktok_shop.report import words
from tiktok_shop.report.charts import charts, most_fees
from tiktok_shop.report.drawing import Chart
from tiktok_shop.report.figures import Figures, ShopFigures, total_of
from tiktok_shop.report.html import many, table
from tiktok_shop.report.state import state

STALE = 36 * 3_600.0
"""A shop whose oldest stream is older than so many seconds is named among those that are not up to date."""

_SCRIPTS = ("vega.min.js", "vega-lite.min.js", "vega-embed.min.js", "report.js")

_COLUMNS: tuple[tuple[str, str, Callable[[ShopFigures], Any]], ...] = (
    ("Shop", "", lambda row: row.shop),
    ("Region", "", lambda row: row.region),
    ("Orders", "", lambda row: row.orders),
    ("GMV", "money", lambda row: row.gmv),
    ("Refunds", "money", lambda row: row.refunds),
    ("Revenue", "money", lambda row: row.revenue),
    ("Fees and taxes", "money", lambda row: row.fees),
    ("Fees of revenue", "percent", lambda row: _ratio(row.fees, row.revenue, -1)),
    ("Settled", "money", lambda row: row.settled),
    ("On its way", "money", lambda row: row.waiting),
    ("Paid out", "money", lambda row: row.paid_out),
    ("Visitors a day", "whole", lambda row: row.visitors),
    ("Orders per visitor", "percent", lambda row: row.conversion),
)
"""Title, kind and value of the columns of a shop table."""

_LONG = 300
"""Charts higher than so many pixels stand beside all the others and not between them."""

_BARS = frozenset({"GMV", "Fees and taxes", "Settled", "On its way", "Paid out"})
_OPEN = frozenset({"GMV", "Orders"})
"""Columns of analytics figures that may still change."""


def page(figures: Figures, *, title: str = "TikTok Shop report", stale: float = STALE) -> str:
    """
    Return the report as HTML.

    Args:
        figures: What to show.

        title: The heading.

        stale: Seconds after which a shop counts as not up to date.
    """
    made = {currency: charts(figures, currency) for currency in figures.currencies}
    data = {
        "charts": {chart.id: chart.spec for found in made.values() for chart in found},
        "shops": {
            currency: {period: _cells(figures.of(currency, period), currency) for period in figures.shops}
            for currency in figures.currencies
        },
    }
    sections = "".join(_section(figures, currency, found) for currency, found in made.items())
    shops = len({row.shop_id for row in figures.shops.get("all", [])})
    until = figures.end - timedelta(days=1)
    links = " ".join(f'<a href="#{escape(c)}">{escape(c)}</a>' for c in figures.currencies)
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>{escape(title)}</title>
<link rel="icon" href="data:,">
<style>{_static("report.css")}</style>
</head>
<body>
<a class="skip" href="#content">Skip to the figures</a>
<svg width="0" height="0" style="position:absolute" aria-hidden="true"><defs>
<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
<rect width="6" height="6" fill="#1c7c8c33"/><rect width="2.5" height="6" fill="#1c7c8c"/></pattern></defs></svg>
<header>
<h1>{escape(title)}</h1>
<p class="quiet">{shops} {"shop" if shops == 1 else "shops"} · {words.day(figures.start)} to {words.day(until)} · as of {words.moment(figures.made_at)}</p>
<nav aria-label="Sections"><a href="#state">State of the data</a> <a href="#glance">At a glance</a> {links} <a href="#words">What the words mean</a></nav>
</header>
<main id="content">
{state(figures, stale)}
{_glance(figures)}
{sections or "<p>There are no figures for these days.</p>"}
</main>
{_footer()}
<script type="application/json" id="data">{_embedded(data)}</script>
{"".join(f"<script>{_static(name)}</script>" for name in _SCRIPTS)}
</body>
</html>
"""


def _glance(figures: Figures) -> str:
    """The three questions that are asked first, a line for each currency: what came in, what is on its way, who pays most."""
    if not figures.currencies:
        return ""
    month = figures.last_month
    rows = []
    for currency in figures.currencies:
        shops = figures.of(currency)
        rows.append(
            [
                currency,
                words.count(len(shops)),
                *(
                    "–" if (total := total_of(shops, name)) is None else words.short(total, currency)
                    for name in ("gmv", "fees", "settled", "waiting")
                ),
                most_fees(figures.of(currency, f"{month:%Y-%m}"), currency) if month else "–",
            ]
        )
    asked = f"Most fees in {figures.span_of(month)}" if month else "Most fees"
    head = ["Currency", "Shops", "GMV", "Fees and taxes", "Settled", "On its way", asked]
    return (
        '<section aria-labelledby="glance"><h2 id="glance">At a glance</h2>'
        + table(head, rows, texts=1, last=True, caption="Rounded; exact amounts are below")
        + "</section>"
    )


def _section(figures: Figures, currency: str, found: Sequence[Chart]) -> str:
    rows = figures.of(currency)
    name = escape(currency)
    months = "".join(
        f'<option value="{month:%Y-%m}">{words.month(month)}</option>' for month in figures.months
    )
    heads = "".join(
        f'<th scope="col"{" class=text" if index < 2 else ""}><button type="button">{escape(title)}</button></th>'
        for index, (title, _, _) in enumerate(_COLUMNS)
    )
    body = "".join(
        "<tr>"
        + "".join(
            f"<td{' class=text' if index < 2 else ''}>{escape(cell[0])}</td>"
            for index, cell in enumerate(cells)
        )
        + "</tr>"
        for cells in _cells(rows, currency)
    )
    return f"""<section aria-labelledby="{name}">
<h2 id="{name}">{name} · {many(len(rows), "shop")}</h2>
{_totals(rows, currency)}
<div class="charts">{"".join(_figure(chart, currency) for chart in found)}</div>
<h3 id="shops-{name}">Shops</h3>
<div class="controls">
<label>Find a shop <input type="search" id="search-{name}" autocomplete="off"></label>
<label>Period <select id="period-{name}"><option value="all">All these days</option>{months}</select></label>
<span id="said-{name}" role="status" class="quiet">{many(len(rows), "shop")}</span>
</div>
<p class="quiet">Amounts in {name}, exact. "On its way" is the state at the last sync, whatever the period.</p>
<div class="scroll tall" tabindex="0" role="region" aria-label="Table of the shops in {name}">
<table data-currency="{name}"><caption class="unseen">Shops with amounts in {name}</caption>
<thead><tr>{heads}</tr></thead><tbody>{body}</tbody></table>
</div>
</section>
"""


def _totals(rows: Sequence[ShopFigures], currency: str) -> str:
    """The sums of one currency as cards; what no shop has is not shown."""
    cards: list[tuple[str, str, str]] = []
    for title, name in (
        ("GMV", "gmv"),
        ("Refunds", "refunds"),
        ("Fees and taxes", "fees"),
        ("Settled", "settled"),
        ("On its way", "waiting"),
        ("Paid out", "paid_out"),
    ):
        total = total_of(rows, name)
        if total is not None:
            cards.append((title, words.short(total, currency), f"{currency} {words.exact(total, currency)}"))
    orders = [row.orders for row in rows if row.orders is not None]
    if orders:
        cards.insert(1, ("Orders", words.count(sum(orders)), "placed and paid"))
    items = "".join(
        f"<li>{escape(title)}<b>{escape(shown)}</b><small>{escape(detail)}</small></li>"
        for title, shown, detail in cards
    )
    return f'<ul class="cards">{items}</ul>'


def _figure(chart: Chart, currency: str) -> str:
    title = escape(chart.title)
    return (
        f"<figure{' class=long' if chart.spec['height'] > _LONG else ''}><figcaption><h3>{title}</h3><p>{escape(chart.caption)}</p></figcaption>"
        f'<div class="chart" id="{escape(chart.id)}" role="img" aria-label="{title}: {escape(chart.caption)}"></div>'
        f"<details><summary>{title} as a table</summary>"
        f'<div tabindex="0" role="region" aria-label="{title}, {escape(currency)}, as a table" class="scroll">'
        + table(chart.head, chart.rows, texts=1, caption=f"{chart.title}, {currency}")
        + "</div></details></figure>"
    )


def _cells(rows: Sequence[ShopFigures], currency: str) -> list[list[list[Any]]]:
    """
    Return the cells of a shop table: what is shown, what is sorted by, the size of the bar in percent, whether it may change.
    """
    largest = {
        title: max((abs(found) for row in rows if (found := value(row)) is not None), default=Decimal(0))
        for title, _, value in _COLUMNS
        if title in _BARS
    }
    lines: list[list[list[Any]]] = []
    for row in rows:
        cells: list[list[Any]] = []
        for title, kind, value in _COLUMNS:
            number = value(row)
            cell: list[Any] = [_shown(number, kind, currency), _sortable(number)]
            size = round(float(abs(number) / largest[title] * 100), 1) if number and largest.get(title) else 0
            is_open = row.is_provisional and title in _OPEN
            if size or is_open:
                cell.append(size)
            if is_open:
                cell.append(1)
            cells.append(cell)
        lines.append(cells)
    return lines


def _shown(value: Any, kind: str, currency: str) -> str:
    if value is None:
        return "–"
    if kind == "money":
        return words.exact(value, currency)
    if kind == "percent":
        return words.percent(value, Decimal(1))
    if kind == "whole":
        return words.count(round(value))
    return words.count(value) if isinstance(value, int) else str(value)


def _sortable(value: Any) -> float | str | None:
    if value is None:
        return None
    return value.casefold() if isinstance(value, str) else float(value)


def _ratio(part: Decimal | None, whole: Decimal | None, sign: int) -> Decimal | None:
    return sign * part / whole if part is not None and whole else None


def _embedded(data: Any) -> str:
    """JSON that no browser takes for markup, whatever a shop is called."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"), default=_plain)
    return text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} is not JSON")


@cache
def _static(name: str) -> str:
    return files("tiktok_shop.report").joinpath("static", name).read_text(encoding="utf-8")


def _footer() -> str:
    terms = (
        (
            "GMV",
            "What buyers ordered, as TikTok Shop's own shop performance report counts it, by the shop's local days.",
        ),
        (
            "May still change",
            "The platform has not closed these days; hatched in the chart, dotted in tables.",
        ),
        ("Refunds", "From the same report: what was given back in the period, whenever the order was made."),
        (
            "Revenue, fees, settled",
            "From statements, by the UTC day that a statement covers. Fees and taxes are negative as the platform writes them.",
        ),
        ("On its way", "Estimated settlements of orders that no statement holds yet, at the last sync."),
        (
            "Paid out",
            "Payments to the bank with status PAID. The platform gives none for most shops of South-East Asia.",
        ),
        (
            "Why these differ",
            "Orders are settled one to 31 days after delivery, so GMV and settlements of the same days are of different orders. tiktok-shop reconcile explains the difference to the cent.",
        ),
        (
            "Visitors a day",
            "The mean over the days: people are not added over days. Amounts of different currencies are never added.",
        ),
    )
    items = "".join(f"<dt>{escape(term)}</dt><dd>{escape(text)}</dd>" for term, text in terms)
    return f'<footer><h2 id="words">What the words mean</h2><dl>{items}</dl></footer>'
