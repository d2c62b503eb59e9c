"""
The report as a person sees it: on a desk, on a phone, in the dark, on paper, by keyboard and through a screen reader.

``REPORT_PICTURES`` names a folder for pictures and PDFs, to be looked at. The check with axe-core runs where a copy of it is
installed: ``pip install --no-deps axe-playwright-python``.
"""

from __future__ import annotations

import importlib.util
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.slow.browser import Browser, browser, is_there
from tests.unit.report.figures import figures, with_trouble
from tiktok_shop.report import page

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not is_there(), reason="needs chromium and chromedriver on PATH"),
]

SHOPS = (3, 500)


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> dict[int, str]:
    """Addresses of a report of three shops, two of them in trouble, and of one of 500."""
    folder = tmp_path_factory.mktemp("reports")
    made = {}
    for shops in SHOPS:
        path = folder / f"{shops}.html"
        path.write_text(page(with_trouble(figures(3)) if shops == 3 else figures(shops)), encoding="utf-8")
        made[shops] = path.as_uri()
    return made


@pytest.fixture(scope="module")
def window(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    with browser(tmp_path_factory.mktemp("profile")) as found:
        yield found


def show(window: Browser, url: str, *, width: int = 1280, scheme: str = "light") -> None:
    """Open a report and wait until its charts are drawn."""
    window.tell("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
    window.size(width, 900)
    window.open(url)
    window.until(lambda: window.run("return 'drawn' in document.documentElement.dataset"), "all charts drawn")


def keep(name: str, content: bytes) -> None:
    if folder := os.environ.get("REPORT_PICTURES"):
        (Path(folder) / name).write_bytes(content)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("shops", SHOPS)
def test_it_fits_asks_nobody_and_draws_everything(window, reports, shops, width, scheme):
    """Only tables scroll sideways, inside their frames; every chart is there; nothing is fetched and nothing complains."""
    show(window, reports[shops], width=width, scheme=scheme)
    assert window.run("return document.documentElement.scrollWidth") <= width
    assert window.run("return performance.getEntriesByType('resource').map(e => e.name)") == []
    charts = window.run(
        "return [...document.querySelectorAll('.chart')].map(e => e.querySelectorAll('svg path').length)"
    )
    assert len(charts) == 5 * min(shops, 4)
    assert min(charts) > 1
    assert window.errors() == []
    if folder := os.environ.get("REPORT_PICTURES"):
        window.size(width, 3000)
        window.picture(Path(folder) / f"{shops}-{scheme}-{width}.png")


def test_500_shops_are_there_in_two_seconds(window, reports):
    """From opening the file to the end of its load event; the best of three, because other programs run here, too."""
    took = []
    for _ in range(3):
        show(window, reports[500])
        took.append(window.run("return performance.getEntriesByType('navigation')[0].loadEventEnd"))
    assert min(took) < 2_000, took


def first_column(window: Browser, currency: str) -> list[str]:
    return window.texts(f"table[data-currency={currency}] tbody td:first-child")


def test_the_table_is_searched_sorted_and_turned_to_a_month_by_keyboard(window, reports):
    """The answer to "which shop lost most to fees last month": period, then the head of the column, then read the first row."""
    show(window, reports[500])
    given = figures(500)
    window.run("document.getElementById('search-MYR').focus()")
    window.press("4", "8")
    wanted = {row.shop for row in given.of("MYR") if "48" in row.shop}
    assert set(first_column(window, "MYR")) == wanted
    assert window.texts("#said-MYR") == [f"{len(wanted)} shops found"]
    window.run("document.getElementById('search-MYR').select()")
    window.press("\ue017")  # Delete
    assert len(first_column(window, "MYR")) == 125
    window.press("Tab")
    assert window.run("return document.activeElement.id") == "period-MYR"
    window.press("O")  # the month that begins with it
    assert window.run("return document.activeElement.value") == "2026-10"
    window.press("Tab", "Tab")  # over the frame of the table, which scrolls
    for _ in range(6):
        window.press("Tab")
    assert window.run("return document.activeElement.textContent") == "Fees and taxes"
    window.press("Enter", "Enter")  # largest number first, then the other way round: fees are negative
    most = min(given.of("MYR", "2026-10"), key=lambda row: row.fees)
    assert first_column(window, "MYR")[0] == most.shop
    assert window.run("return document.activeElement.closest('th').getAttribute('aria-sort')") == "ascending"
    window.run("document.querySelector('figure summary').focus()")
    window.press("Enter")
    assert window.run("return document.querySelector('figure details').open")


def test_the_three_questions_have_an_answer_before_the_first_chart(window, reports):
    """Which shops are not up to date, how much is on its way, who paid most last month: in the words of the page."""
    show(window, reports[3])
    (text,) = window.texts("main")
    top = text[: text.index("GMV by day")]
    assert re.search(r"1 shop not up to date\s.*Cobalt Audio GB 1\s+statements\s+3 days ago", top, re.S)
    assert "Most fees in October 2026 (from 22 Oct 2026)" in top
    assert len(re.findall(r"^(?:GBP|MYR|USD)\s+1\s", top, re.M)) == 3


@pytest.mark.parametrize("shops", SHOPS)
def test_on_paper_every_table_stands_open(window, reports, shops):
    """Printed from a closed page; wide tables are not cut off."""
    show(window, reports[shops])
    assert window.run("return document.querySelectorAll('details[open]').length") == 0
    printed = window.paper()
    assert printed.startswith(b"%PDF")
    keep(f"{shops}.pdf", printed)
    assert window.run("return document.querySelectorAll('details:not([open])').length") == 0
    window.tell("Emulation.setEmulatedMedia", media="print")
    window.size(720, 1000)  # A4 less its margins
    cut = window.run("return [...document.querySelectorAll('table')].filter(e => e.scrollWidth > 720).length")
    window.tell("Emulation.setEmulatedMedia", media="")
    assert cut == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_serious(window, reports, scheme):
    """Contrast, names, roles, order of headings, with all tables open."""
    found = importlib.util.find_spec("axe_playwright_python")
    if found is None or found.origin is None:
        pytest.skip("axe-core is not here: pip install --no-deps axe-playwright-python")
    show(window, reports[3], scheme=scheme)
    window.run("document.querySelectorAll('details').forEach(e => { e.open = true; })")
    window.run(Path(found.origin).with_name("axe.min.js").read_text(encoding="utf-8"))
    violations = window.run_to_end(
        "axe.run(document).then(r => done(r.violations.map(v => [v.impact, v.id, v.nodes.map(n => n.html)])))"
    )
    assert [one for one in violations if one[0] in {"serious", "critical"}] == []
