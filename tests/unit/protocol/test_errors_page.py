"""The errors page says what the catalogue says."""

from __future__ import annotations

from pathlib import Path
from runpy import run_path

ROOT = Path(__file__).parents[3]


def test_the_page_is_current() -> None:
    """Making the table anew changes nothing: run ``python -m docs.error_catalogue`` after a change."""
    page = (ROOT / "docs" / "guides" / "errors.md").read_text(encoding="utf-8")
    assert run_path(str(ROOT / "docs" / "error_catalogue.py"))["rewrite"](page) == page
