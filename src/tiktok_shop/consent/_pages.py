"""The small pages that a person sees after the consent page. No script, no request to anywhere, nothing secret."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable
from html import escape
from typing import NamedTuple

from tiktok_shop._display import shown

__all__ = ["Page", "answer", "connected", "redirect"]

_STYLE = (
    ":root{color-scheme:light dark}body{font:18px/1.5 system-ui,sans-serif;margin:0;background:#f4f4f6;color:#161823}"
    "main{max-width:34rem;margin:12vh auto;padding:2rem;background:#fff;border-radius:16px;overflow-wrap:anywhere}"
    "h1{font-size:1.5rem;margin:0 0 .5rem}ul{padding-left:1.2rem}a{color:#0b5f5c}"
    "@media (prefers-color-scheme:dark){body{background:#121219;color:#eeeef3}main{background:#1b1c26}a{color:#6fd6d1}}"
    "@media (max-width:36rem){main{margin:0;border-radius:0;min-height:100vh;box-sizing:border-box}}"
)
_HASH = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
_HEADERS = [
    (b"cache-control", b"no-store"),
    (b"referrer-policy", b"no-referrer"),  # the address of this page holds the code
    (b"x-content-type-options", b"nosniff"),
    (b"content-security-policy", f"default-src 'none'; style-src 'sha256-{_HASH}'; img-src data:; "
     "frame-ancestors 'none'; base-uri 'none'; form-action 'none'".encode()),
]  # fmt: skip


class Page(NamedTuple):
    """An HTTP answer."""

    status: int

    headers: list[tuple[bytes, bytes]]

    body: bytes


def answer(status: int, title: str, *paragraphs: str, items: Iterable[str] = ()) -> Page:
    """Return a page; *items* are listed after the first paragraph. All texts are data: they are escaped here."""
    listed = "".join(f"<li>{_text(item)}</li>" for item in items)
    first, *others = (f"<p>{_text(paragraph)}</p>" for paragraph in paragraphs)
    body = (
        '<!doctype html><html lang="en"><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<link rel="icon" href="data:,"><title>{_text(title)}</title><style>{_STYLE}</style>'
        f'<main role="{"status" if status < 400 else "alert"}"><h1>{_text(title)}</h1>'
        f"{first}{f'<ul>{listed}</ul>' if listed else ''}{''.join(others)}</main></html>"
    ).encode()
    head = [(b"content-type", b"text/html; charset=utf-8"), (b"content-length", str(len(body)).encode())]
    return Page(status, [*head, *_HEADERS], body)


def connected(names: Iterable[str], *, is_listed: bool) -> Page:
    """Return the page that says that it worked."""
    names = list(names)
    what = "The shop is connected." if len(names) == 1 else "The shops are connected."
    if not names:
        what = (
            "The account is connected."
            if is_listed
            else "The account is connected; its shops will be found soon."
        )
    return answer(200, "Thank you", what, "You can close this page.", items=names)


def redirect(target: str) -> Page:
    """Return an answer that sends the browser on, without telling where it came from."""
    return Page(303, [(b"location", target.encode("ascii")), (b"content-length", b"0"), *_HEADERS], b"")


def _text(text: str) -> str:
    return escape(shown(text))
