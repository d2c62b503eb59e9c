"""The report as a file: self-contained, true to its figures, and deaf to what strangers call their shops."""

import json
import re
from datetime import date
from decimal import Decimal
from html.parser import HTMLParser

import altair
import jsonschema
import pytest
from tests.unit.report.figures import figures, with_trouble

from tiktok_shop.report import Figures, page, words
from tiktok_shop.report.charts import charts
from tiktok_shop.report.figures import Late

EVIL = '</script><img src=x onerror="alert(1)"> & [b]'


class Reader(HTMLParser):
    """Collects what a browser would fetch, run or show."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self._within: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self._within.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in self._within:
            while self._within.pop() != tag:
                pass

    def handle_data(self, data: str) -> None:
        if "script" not in self._within and "style" not in self._within and data.strip():
            self.texts.append(data)


def embedded(text: str) -> dict:
    return json.loads(re.search(r'<script type="application/json" id="data">(.*?)</script>', text, re.S)[1])


def test_nothing_is_fetched():
    """No tag has an address outside the file."""
    reader = Reader(page(figures(3)))
    found = [
        value
        for _, given in reader.tags
        for name, value in given.items()
        if name in {"src", "href", "action"}
    ]
    assert found
    assert [address for address in found if address and not address.startswith(("#", "data:,"))] == []


@pytest.mark.parametrize("count", [1, 3, 60])
def test_every_chart_is_a_valid_specification_with_a_caption_and_a_table(count):
    """By the schema of the grammar; the table has as many cells in a row as its head."""
    from altair.vegalite.v6.schema.core import load_schema

    validator = jsonschema.Draft7Validator(load_schema())
    given = figures(count)
    made = [chart for currency in given.currencies for chart in charts(given, currency)]
    assert len(made) == 5 * len(given.currencies)
    for chart in made:
        assert [error.message for error in validator.iter_errors(chart.spec)] == []
        assert chart.caption
        assert chart.rows
        assert {len(row) for row in chart.rows} == {len(chart.head)}
    assert altair.SCHEMA_VERSION.startswith("v6")


def test_a_stranger_names_no_markup():
    """A shop's name is shown as it is, in tables and in the data of the scripts."""
    text = page(with_trouble(figures(4, names=(EVIL,))))
    reader = Reader(text)
    assert EVIL in reader.texts
    assert not any(tag == "img" for tag, _ in reader.tags)
    assert embedded(text)["shops"]["MYR"]["all"][0][0][0] == EVIL


def test_currencies_are_never_added():
    """Each currency has its own section, and its totals are the sums of its own shops."""
    given = figures(8)
    text = page(given)
    for currency in given.currencies:
        rows = given.of(currency)
        assert len(rows) == 2
        total = sum((row.gmv for row in rows), Decimal(0))
        assert f"{currency} {words.exact(total, currency)}" in text


def test_what_is_missing_comes_first():
    """Failures and old shops stand before all figures, with what to do."""
    text = page(with_trouble(figures(3)))
    assert text.index("1 shop could not be read completely") < text.index('class="cards"')
    assert "Ask the seller to consent again." in text
    assert "1 shop not up to date" in text
    assert "3 days ago" in text
    assert "All shops are up to date" in page(figures(3))


def test_what_was_never_synced_is_not_passed_over():
    """A report without payouts says that it has none to show, and how to get them."""
    given = figures(3)
    given.unread = ["unsettled", "payments"]
    text = page(given)
    assert "All shops are up to date" not in text
    assert "payouts: never read" in text
    assert "tiktok-shop sync --all-shops --into DATABASE --streams payments" in text


def test_figures_that_begin_after_the_first_day_are_not_passed_over():
    """Neither are statements without their transactions, nor days that the platform sent empty."""
    given = figures(3)
    given.late = [Late(EVIL, "shop_daily", date(2026, 11, 2)), Late("B", "shop_daily", date(2026, 11, 4))]
    given.bare, given.blank = 2, 1
    text = page(given)
    assert EVIL not in text
    assert "B begin on 2 Nov 2026 to 4 Nov 2026; before that nothing was read" in text
    assert "--since 2026-10-22" in text
    assert "2 statements without transactions" in text
    assert "1 day for which the platform sent no GMV" in text


def test_who_paid_most_last_month_and_what_is_on_its_way_stand_at_the_top():
    """A line for each currency; a month that the report begins within says so."""
    given = figures(9)
    found = page(given)
    glance = found[found.index('id="glance"') : found.index("</section>", found.index('id="glance"'))]
    assert "Most fees in October 2026 (from 22 Oct 2026)" in glance
    for currency in given.currencies:
        first = min(given.of(currency, "2026-10"), key=lambda row: row.fees)
        assert f"{first.shop}, {words.short(-first.fees, currency)}" in glance
        waiting = sum((row.waiting for row in given.of(currency)), Decimal(0))
        assert words.short(waiting, currency) in glance
    assert "it was " + min(given.of("MYR", "2026-10"), key=lambda row: row.fees).shop in found


def test_an_empty_database_is_a_page_that_says_so():
    """No figures, no error."""
    empty = figures(1)
    assert "There are no figures for these days." in page(Figures(empty.made_at, empty.start, empty.end))


def test_days_that_may_change_are_hatched_and_said():
    """In the chart, in its caption and in its table."""
    given = figures(1)
    (chart,) = (found for found in charts(given, "MYR") if found.title == "GMV by day")
    assert sum(value["open"] for value in chart.spec["data"]["values"]) == 3
    assert "3 days (hatched) may still change." in chart.caption
    assert [row[-1] for row in chart.rows][-3:] == ["may still change"] * 3
    assert 'id="hatch"' in page(given)


def test_a_shop_table_holds_exact_amounts_for_each_month():
    """What the script shows for a month is what the figures say."""
    given = figures(2)
    cells = embedded(page(given))["shops"]["MYR"]["2026-10"][0]
    row = given.of("MYR", "2026-10")[0]
    assert cells[3][0] == f"{row.gmv:,.2f}"
    assert cells[3][1] == float(row.gmv)
    assert cells[6][0].startswith("-")
