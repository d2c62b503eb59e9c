"""The reference of the commands cannot drift from the commands."""

import pytest
from docs.build import PAGE, commands, help_of


@pytest.mark.parametrize("words", list(commands()), ids=" ".join)
def test_the_page_shows_what_help_prints(words):
    """Every command is in docs/cli.md, with just the text of its ``--help``."""
    page = PAGE.read_text(encoding="utf-8")
    assert f"## `tiktok-shop {' '.join(words)}`" in page
    assert f"```text\n{help_of(words)}\n```" in page, "run `make docs`"
