"""The built site, looked at as a person does: the search answers, a phone shows it, and no other host is asked."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.slow.browser import browser, is_there

ROOT = Path(__file__).parents[2]

QUESTIONS = [
    ("how do I refresh a token", "guides/credentials.html"),
    ("signature is invalid 106001", "explanation/signing.html"),
    ("get all orders of all shops", "guides/multi-shop.html"),
    ("rate limit", "guides/limits.html"),
    ("next page token", "guides/paging.html"),
    ("test without an account", "guides/testing.html"),
    ("shop cipher", "guides/credentials.html"),
    ("run every night with cron", "guides/services.html"),
    ("duckdb", "guides/sync.html"),
    ("verify webhook signature", "guides/webhooks.html"),
    ("settlement does not match GMV", "guides/finance-and-gmv.html"),
    ("where did the money go reconcile", "guides/report-and-reconcile.html"),
    ("TIKTOK_SHOP_VAULT_KEY", "environment.html"),
    ("mcp server for an agent", "guides/agents.html"),
    ("creator showcase", "guides/creators-and-partners.html"),
    ("tiktok-shop-api with_shop", "guides/moving.html"),
]
"""What newcomers ask, and the page that answers."""

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(300),
    pytest.mark.skipif(not is_there(), reason="needs chromium and chromedriver"),
]


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """The site, built strictly: a link that leads nowhere ends it."""
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "-d", str(folder)]
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    ran = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
    return folder


@pytest.fixture(scope="module")
def window(tmp_path_factory):
    with browser(tmp_path_factory.mktemp("profile")) as opened:
        yield opened


def address(site, page):
    return (site / page).as_uri()


@pytest.mark.parametrize(("question", "page"), QUESTIONS)
def test_the_search_answers_a_newcomer(site, window, question, page):
    """The page that answers is among the first ten that the site's own search lists, without a server."""
    window.size(1280, 900)
    window.open("about:blank")
    window.open(address(site, "index.html") + "?q=" + question.replace(" ", "+"))
    links = "return [...document.querySelectorAll('.md-search-result__item > a')].map(one => one.href)"
    window.until(lambda: bool(window.run(links)), f"a result for {question!r}")
    found = [one.split("?")[0].split("#")[0].removeprefix(site.as_uri() + "/") for one in window.run(links)]
    assert page in found[:10], found[:10]


@pytest.mark.parametrize(
    "page", ["index.html", "guides/sync.html", "operations.html", "api/client.html", "tables.html"]
)
@pytest.mark.parametrize("width", [390, 1280])
def test_a_page_fits_and_asks_nobody(site, window, page, width):
    """No sideways scrolling, nothing in the console, no request to another host."""
    window.size(width, 800)
    window.open(address(site, page))
    assert window.run("return document.documentElement.scrollWidth <= window.innerWidth")
    asked = "return performance.getEntriesByType('resource').map(one => one.name)"
    assert [one for one in window.run(asked) if not one.startswith(("file:", "data:", "blob:"))] == []
    assert window.errors() == []


def test_docstrings_are_set_like_the_rest(site):
    """Code blocks and names of docstrings are code on the page, not markup of another format."""
    for page in (site / "api").glob("*.html"):
        text = page.read_text(encoding="utf-8")
        assert not re.search(r"\.\. code-block|:(?:attr|class|data|exc|func|meth|mod):<code>", text), (
            page.name
        )


def test_programs_find_every_page(site):
    """llms.txt lists each guide with its first sentence."""
    text = (site / "llms.txt").read_text(encoding="utf-8")
    for guide in (ROOT / "docs" / "guides").glob("*.md"):
        assert f"(guides/{guide.stem}.html): " in text
