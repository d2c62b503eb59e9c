"""
Read the platform's envelope ``{code, message, data, request_id}``, or raise what it says. No I/O.

Order of reading as in https://partner.tiktokshop.com/docv2/page/common-errors (July 2026): HTTP status, code, message.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any

import orjson

from tiktok_shop._protocol.error_table import error_class, lookup
from tiktok_shop._protocol.retry import retry_after_seconds
from tiktok_shop.errors import (
    APIError,
    InvalidResponseError,
    RateLimitError,
    ServerError,
    TikTokShopError,
    one_line,
)

_LINK = re.compile(r"\s*(?:For more details:)?\s*https?://m\.tiktok\.shop/s/\S*")
"""The gateway ends its messages with a short link that helps nobody in a log."""

_DIGITS = re.compile(r"\s*-?[0-9]{1,18}\s*").fullmatch

_STATUSES_WITHOUT_ENVELOPE = frozenset({408, 429, 500, 502, 503, 504})
"""Answers of an edge or a proxy whose meaning is clear without a body."""


def read_envelope(status: int, body: bytes) -> dict[str, Any]:
    """
    Return the parsed envelope of a success.

    Args:
        status: HTTP status.

        body: The whole body, decompressed.

    Raises:
        APIError: If ``code`` is not 0, of the class that the catalogue names; also for 408, 429 and 5xx without an
            envelope, with the HTTP status as the code.

        InvalidResponseError: If the body is not an envelope.
    """
    answer = parse_json(body)
    if type(answer) is dict and "code" in answer:
        code = answer["code"]
        if code == 0 and status < 400 and type(code) is int:
            return answer
        return _read_code(status, answer)
    raise _without_envelope(status, body, answer)


LARGE = 1024 * 1024
"""Bytes from which on an answer is parsed in a worker thread: less costs the event loop a few milliseconds at most."""


def parse_json(body: bytes) -> Any:
    """
    Return parsed JSON; ``None`` for what is not one.

    A large body is to be parsed in a thread, and orjson would hold the interpreter lock all the while. The parser of
    the standard library calls back for each object, which lets other threads, and so the event loop, go on.
    """
    try:
        if len(body) <= LARGE:
            return orjson.loads(body)
        return json.loads(body.decode(), object_hook=_as_it_is, parse_constant=_no_number)
    except (ValueError, RecursionError):
        return None


def _as_it_is(members: dict[str, Any]) -> dict[str, Any]:
    return members


def _no_number(word: str) -> float:
    raise ValueError(word)


def _read_code(status: int, answer: dict[str, Any]) -> dict[str, Any]:
    """Read a code that is not plainly 0: text, a refusal, or 0 under an HTTP status that says otherwise."""
    request_id = answer.get("request_id")
    request_id = one_line(request_id) if isinstance(request_id, str) and request_id else None
    code = _whole(answer["code"])
    if code is None:
        msg = f"the answer's code is not a number (HTTP {status})"
        raise InvalidResponseError(msg, http_status=status, request_id=request_id)
    if code == 0 and status < 400:
        return answer
    raise api_error(
        code or status,
        str(answer.get("message") or ""),
        request_id=request_id,
        http_status=status,
        data=answer.get("data"),
    )


def _whole(code: Any) -> int | None:
    """Return *code* as a number; ``None`` for what is not one. ``0.9`` and ``false`` do not mean success."""
    if isinstance(code, str) and _DIGITS(code):
        return int(code)
    if isinstance(code, float):
        return int(code) if code.is_integer() else None
    return code if type(code) is int else None


def api_error(
    code: int,
    message: str,
    *,
    request_id: str | None = None,
    http_status: int | None = None,
    data: Any = None,
) -> APIError:
    """Return the exception for a refusal, as the catalogue describes it."""
    row = lookup(code, message)
    return error_class(row, http_status)(
        one_line(_LINK.sub("", message)) or (row.meaning if row else "refused without a message"),
        code=code,
        request_id=request_id,
        http_status=http_status,
        hint=row.advice if row else None,
        kind=row.kind if row else None,
        data=data,
    )


def add_retry_after(error: TikTokShopError, header: str | None, *, now: float) -> None:
    """Note on *error* how long the server asked us to wait, where it did."""
    if header is not None:
        error.retry_after = retry_after_seconds(header, now=now)


def _without_envelope(status: int, body: bytes, answer: Any) -> TikTokShopError:
    """Say what an answer is that holds no envelope. Its text stays out of the message: it may echo a secret."""
    if status in _STATUSES_WITHOUT_ENVELOPE or status >= 500:
        cls = RateLimitError if status == 429 else ServerError
        msg = f"the server answered HTTP {status} without an envelope"
        return cls(msg, code=status, http_status=status, hint="try again later")
    if not body:
        what = "an empty body"
    elif answer is not None:
        what = "JSON without a code"
    elif body.lstrip()[:1] == b"<":
        what = "a page of HTML or XML, probably of a proxy"
    else:
        what = f"{len(body)} bytes that are not JSON"
    return InvalidResponseError(f"the server answered HTTP {status} with {what}", http_status=status)


def without(error: TikTokShopError, secrets: Iterable[str | None]) -> None:
    """Make *error*'s message unreadable where a server echoed one of *secrets*."""
    message = error.message
    for secret in secrets:
        if secret and secret in message:
            message = message.replace(secret, "…")
    if message is not error.message:
        error.message = message
        error.args = (message,)


_BRACES = bytes.maketrans(b"[]", b"{}")
_NO_BRACKETS = bytes(byte for byte in range(256) if byte not in b'{}[]"')


def is_shallow(body: bytes, most: int) -> bool:
    """
    Return whether *body*, which is JSON, is plainly nested no deeper than *most* levels; ``False`` leaves it open.

    Looking at the text costs half of walking through what was parsed. Only its brackets are kept; then each round
    takes the innermost pairs away, until what is left could not be deeper if it were all one nest.
    """
    if b"\\" in body:
        # What is left of quotes begins and ends a text.
        body = body.replace(b"\\\\", b"").replace(b'\\"', b"")
    brackets = body.translate(_BRACES, _NO_BRACKETS)
    if len(brackets) <= 2 * most:
        return True
    brackets = brackets.replace(b'""', b"")
    if b'"' in brackets:
        return False  # a text that holds brackets
    for rounds in range(most):
        if len(brackets) <= 2 * (most - rounds):
            return True
        brackets = brackets.replace(b"{}", b"")
    return not brackets


def depth_exceeds(value: Any, most: int) -> bool:
    """Return whether parsed JSON is nested deeper than *most* levels. Level by level: nothing here recurses."""
    level = [value] if type(value) in _CONTAINERS else []
    for _ in range(most):
        if not level:
            return False
        level = [
            inner
            for outer in level
            for inner in (outer.values() if type(outer) is dict else outer)
            if type(inner) in _CONTAINERS
        ]
    return bool(level)


_CONTAINERS = frozenset({dict, list})
