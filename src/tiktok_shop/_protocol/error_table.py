"""
Look an error code up: which class, what it means, what to do. Pure; the data are in ``error_codes``.

An unknown code is a plain ``APIError``, never a crash.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from tiktok_shop._protocol.error_codes import BUSINESS, FAMILIES, GATEWAY, STATEFUL_AREAS, Row
from tiktok_shop._protocol.quota import LASTING
from tiktok_shop.errors import (
    APIError,
    AuthenticationError,
    ConflictError,
    InvalidRequestError,
    NotFoundError,
    PermissionDeniedError,
    RateLimitError,
    ServerError,
)

_QUOTES = str.maketrans("", "", "'\"`\u00b4\u2018\u2019\u201c\u201d")

_BY_STATUS: dict[int, type[APIError]] = {
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    408: ServerError,
    409: ConflictError,
    429: RateLimitError,
}


_NO_SCHEMA = Row(
    (),
    PermissionDeniedError,
    "the app or the token lacks the scope",
    "enable the scope in Partner Center, then let the seller authorize again",
    "C",
    "scope",
)
"""By which the gateway says, under any code, that a path is not open to this token."""


def lookup(code: int, message: str = "") -> Row | None:
    """
    Return the catalogue's row for this answer; ``None`` when the code is not documented.

    The message decides only where a code has several meanings (36009004).
    """
    rows = _described().get(code)
    if rows is None:
        return _by_family().get(code) or (_NO_SCHEMA if "no schema found" in message.lower() else None)
    text = message.translate(_QUOTES).lower()
    for row in rows:
        if row.pattern is None or re.search(row.pattern, text):
            return row
    return rows[-1]


def error_class(row: Row | None, http_status: int | None) -> type[APIError]:
    """
    Return the class to raise.

    The catalogue comes first. For a code that is not in it, an HTTP status from 400 on that says more decides.
    """
    if row is not None:
        return row.error
    if http_status is not None and http_status >= 500:
        return ServerError
    return _BY_STATUS.get(http_status or 0, APIError)


def is_retry_worthwhile(row: Row) -> bool:
    """Return whether the same request may succeed within minutes, judged by the catalogue alone."""
    return issubclass(row.error, RateLimitError | ServerError) and row.kind not in LASTING


def documented_codes() -> Iterator[tuple[int, str]]:
    """Yield every documented code once, with the areas whose reference lists it (or ``gateway``), in order."""
    areas = {code: area for family, area, digits in FAMILIES for code in _expand(family, digits)}
    codes = {code for row in (*GATEWAY, *BUSINESS) for code in row.codes} | set(areas)
    for code in sorted(codes):
        yield code, areas.get(code, "gateway")


@cache
def _described() -> dict[int, list[Row]]:
    rows: dict[int, list[Row]] = {}
    for row in (*GATEWAY, *BUSINESS):
        for code in row.codes:
            rows.setdefault(code, []).append(row)
    return rows


@cache
def _by_family() -> dict[int, Row]:
    rows: dict[int, Row] = {}
    for family, areas, digits in FAMILIES:
        is_stateful = STATEFUL_AREAS.issuperset(areas.split(", "))
        row = Row(
            (),
            ConflictError if is_stateful else InvalidRequestError,
            f"{areas}: refused; the message says why",
            "correct what the message names; the codes are listed with the operation in the API reference",
            "D",
        )
        rows.update(dict.fromkeys(_expand(family, digits), row))
    return rows


def _expand(family: int, digits: str) -> Iterator[int]:
    for run in digits.split():
        first, _, last = run.partition("-")
        for number in range(int(first), int(last or first) + 1):
            yield family * 1000 + number
