"""Requests and answers as bytes, and the platform's envelope."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from email.utils import formatdate
from typing import Any
from urllib.parse import parse_qsl

import orjson

from tiktok_shop_emulator.multipart import Form

__all__ = [
    "Answer",
    "ConnectionCut",
    "Incoming",
    "RequestIds",
    "envelope",
    "html",
    "http_date",
    "json_answer",
    "query_dict",
]

NO_SNIFFING = ("x-content-type-options", "nosniff")
JSON_TYPE = "application/json; charset=utf-8"


class ConnectionCut(Exception):  # noqa: N818 - an event of the emulated network, not an error of ours
    """The connection ends here; ``part`` is what of the answer went out before."""

    def __init__(self, part: bytes = b"", answer: Answer | None = None) -> None:
        super().__init__("the emulator cut the connection")
        self.part = part
        self.answer = answer


@dataclass(slots=True)
class Incoming:
    """A request as it came."""

    method: str
    path: str
    """As sent: percent-encoding kept."""

    query: str
    """As sent, without the question mark."""

    headers: Mapping[str, str]
    """Lower-case name to value."""

    body: bytes = field(default=b"", repr=False)
    form: Form | None = field(default=None, repr=False)
    """A multipart body that was read on the way; ``body`` is empty then."""

    unreadable: bool = False
    """Whether a multipart body came that is none."""


@dataclass(slots=True)
class Answer:
    """A whole answer, and how slowly its body comes."""

    status: int
    body: bytes
    content_type: str = JSON_TYPE
    headers: list[tuple[str, str]] = field(default_factory=list)
    slow_seconds: float = 0.0
    """Real seconds over which the body is spread."""


class RequestIds:
    """Ids in the live form: 14 digits of UTC time, then 20 hex digits; the same run gives the same ids."""

    def __init__(self, seed: int) -> None:
        self._seed = seed & 0xFFFFFFFF
        self._count = 0
        self._second = -1
        self._prefix = ""

    def next(self, now: float) -> str:
        """Return a new id for a request that came at *now*, Unix seconds."""
        second = int(now)
        if second != self._second:
            self._second = second
            # gmtime refuses what lies outside the platform's range; a wildly set clock must not break the server.
            self._prefix = time.strftime("%Y%m%d%H%M%S", time.gmtime(min(max(second, 0), 253402300799)))
        self._count += 1
        mixed = (self._count * 0x9E3779B97F4A7C15 + self._seed * 0xC2B2AE3D27D4EB4F) & ((1 << 80) - 1)
        return f"{self._prefix}{mixed:020X}"

    def snapshot(self) -> int:
        """Return what ``restore`` takes."""
        return self._count

    def restore(self, state: int) -> None:
        """Go back to a snapshot."""
        self._count = state


_last_date: tuple[int, str] = (-1, "")


def http_date(now: float) -> str:
    """Return *now* (Unix seconds) as a ``Date`` header."""
    global _last_date  # noqa: PLW0603 - a cache of one: formatting costs more than the rest of a small answer
    second = min(max(int(now), 0), 253402300799)
    if _last_date[0] != second:
        _last_date = (second, formatdate(second, usegmt=True))
    return _last_date[1]


def envelope(code: int, message: str, data: Any, request_id: str) -> bytes:
    """Return the JSON that every answer of the API host has."""
    return orjson.dumps({"code": code, "data": data, "message": message, "request_id": request_id})


def json_answer(value: Any, status: int = 200) -> Answer:
    """Return *value* as JSON; a ``Decimal`` is text."""
    body = orjson.dumps(value, default=str, option=orjson.OPT_NON_STR_KEYS)
    return Answer(status, body, headers=[NO_SNIFFING])


def html(page: str, status: int = 200) -> Answer:
    """Return a page that a browser must not keep, nor show within another page."""
    headers = [
        ("cache-control", "no-store"),
        ("content-security-policy", "frame-ancestors 'none'"),
        ("x-frame-options", "DENY"),
        ("referrer-policy", "no-referrer"),
        NO_SNIFFING,
    ]
    return Answer(status, page.encode(), "text/html; charset=utf-8", headers)


def query_dict(query: str) -> dict[str, str]:
    """Return decoded pairs; of a repeated key the first value counts, as in the platform's own samples."""
    decoded: dict[str, str] = {}
    for key, value in parse_qsl(query, keep_blank_values=True, errors="replace"):
        decoded.setdefault(key, value)
    return decoded
