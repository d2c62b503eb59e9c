"""
Pages of lists, as the families of the live API make them.

Tokens are opaque base64 text. A token names the last item that was given, not a position: orders that come in while
somebody pages newest-first neither repeat an item nor hide one.
"""

from __future__ import annotations

import base64
import binascii
from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from itertools import islice
from typing import Any, TypeVar

from tiktok_shop_emulator.handlers.arguments import PARAMETER, integer, refuse
from tiktok_shop_emulator.request import Refusal

T = TypeVar("T")
Key = tuple[int, str]
"""What a list is sorted by: a number, and the id to tell equal ones apart."""


def page_size(
    source: dict[str, Any], *, default: int | None, low: int = 1, high: int = 100, code: int = PARAMETER
) -> int:
    """
    Return ``page_size``.

    Raises:
        Refusal: If it is outside the range, not a number, or missing where there is no default.
    """
    value = source.get("page_size")
    if value is None or value == "":
        if default is None:
            refuse(code, "Invalid parameter 'page_size'. It is required.")
        return default
    size = integer(value)
    if size is None or not low <= size <= high:
        refuse(code, f"Invalid parameter 'page_size'. It must be from {low} to {high}.")
    return size


def _foreign_token() -> Refusal:
    """Return the refusal of a page token that this list did not make: the gateway's, as everywhere."""
    return Refusal(
        PARAMETER, "Invalid parameter 'page_token'. Use the next_page_token of the page before.", 400
    )


def encode(kind: str, *parts: object) -> str:
    """Return a token of *kind*; kinds keep one list's tokens away from another's."""
    return base64.b64encode(f"{kind}|{'|'.join(map(str, parts))}".encode()).decode()


def decode(kind: str, token: object, count: int) -> list[str] | None:
    """
    Return the *count* parts of a token; ``None`` where there is none, so at the first page.

    Raises:
        Refusal: If the token was not made for this list.
    """
    if token is None or token == "":
        return None
    try:
        found, *parts = base64.b64decode(str(token), validate=True).decode().split("|")
    except (binascii.Error, UnicodeDecodeError, ValueError):
        found, parts = "", []
    if found != kind or len(parts) != count:
        raise _foreign_token()
    return parts


def after(kind: str, token: object) -> Key | None:
    """Return the key of the last item that was given; ``None`` at the first page."""
    parts = decode(kind, token, 2)
    if parts is None:
        return None
    number = integer(parts[0])
    if number is None:
        raise _foreign_token()
    return number, parts[1]


def keyed(
    items: Iterable[T],
    key: Callable[[T], Key],
    *,
    kind: str,
    token: object,
    size: int,
    descending: bool = False,
) -> tuple[list[T], str]:
    """Return a page of *items* in the order of *key*, and the token of the next page (empty at the end)."""
    last = after(kind, token)
    ordered: Sequence[T] = sorted(items, key=key, reverse=descending)
    start = 0
    if last is not None:
        if descending:
            start = bisect_right(ordered, _reverse(last), key=lambda item: _reverse(key(item)))
        else:
            start = bisect_right(ordered, last, key=key)
    page = list(ordered[start : start + size])
    more = start + size < len(ordered)
    return page, encode(kind, *key(page[-1])) if more and page else ""


def streamed(items: Iterable[T], key: Callable[[T], Key], *, kind: str, size: int) -> tuple[list[T], str]:
    """Return the first page of *items*, which are in order already and begin where the page does."""
    page = list(islice(items, size + 1))
    more = len(page) > size
    del page[size:]
    return page, encode(kind, *key(page[-1])) if more else ""


def numbered(
    items: Sequence[T], *, token: object, size: int, kind: str = "page_number"
) -> tuple[list[T], str]:
    """Return a page of a list that only grows at its end, by position (analytics tokens say ``page_number=N``)."""
    number = 1
    if token not in {None, ""}:
        try:
            name, _, value = base64.b64decode(str(token), validate=True).decode().partition("=")
        except (binascii.Error, UnicodeDecodeError, ValueError):
            name, value = "", ""
        found = integer(value)
        if name != kind or found is None or found < 1:
            raise _foreign_token()
        number = found
    start = (number - 1) * size
    page = list(items[start : start + size])
    more = start + size < len(items)
    return page, base64.b64encode(f"{kind}={number + 1}".encode()).decode() if more else ""


class _Reversed:
    """A key that sorts the other way round, so that ``bisect`` can look through a descending list."""

    __slots__ = ("key",)

    def __init__(self, key: Key) -> None:
        self.key = key

    def __lt__(self, other: _Reversed) -> bool:
        return other.key < self.key


def _reverse(key: Key) -> _Reversed:
    return _Reversed(key)
