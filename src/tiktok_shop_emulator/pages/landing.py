"""The page at ``/``: one self-contained file that talks to the admin API."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from tiktok_shop_emulator.messages import Answer, html

__all__ = ["landing_page"]


@cache
def _text() -> str:
    return files("tiktok_shop_emulator.pages").joinpath("landing.html").read_text(encoding="utf-8")


def landing_page() -> Answer:
    """Return the page."""
    return html(_text())
