"""
Read the platform's envelope ``{code, message, data, request_id}``, or raise what it says. No I/O.

Order of reading as in https://partner.tiktokshop.com/docv2/page/common-errors (July 2026): HTTP status, code, message.
"""

from __future__ import annotations

import re
from typing import Any

import orjson

from tiktok_shop._protocol.error_table import error_class, lookup
from tiktok_shop._protocol.retry import retry_after_seconds
from tiktok_shop.errors import APIError, InvalidResponseError, RateLimitError, ServerError, TikTokShopError

_LINK = re.compile(r"\s*(?:For more details:)?\s*https?://m\.tiktok\.shop/s/\S*")
"""The gateway ends its messages with a short link that helps nobody in a log."""

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
    try:
        answer = orjson.loads(body)
    except orjson.JSONDecodeError:
        answer = None
    if type(answer) is dict and "code" in answer:
        code = answer["code"]
        if code == 0 and status < 400 and type(code) is int:
            return answer
        return _read_code(status, answer)
    raise _without_envelope(status, body, answer)


def _read_code(status: int, answer: dict[str, Any]) -> dict[str, Any]:
    """Read a code that is not plainly 0: text, a refusal, or 0 under an HTTP status that says otherwise."""
    request_id = answer.get("request_id")
    request_id = request_id if isinstance(request_id, str) and request_id else None
    try:
        code = int(answer["code"])
    except (TypeError, ValueError):
        msg = f"the answer's code is not a number (HTTP {status})"
        raise InvalidResponseError(msg, http_status=status, request_id=request_id) from None
    if code == 0 and status < 400:
        return answer
    raise api_error(
        code or status,
        str(answer.get("message") or ""),
        request_id=request_id,
        http_status=status,
        data=answer.get("data"),
    )


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
        _LINK.sub("", message) or (row.meaning if row else "refused without a message"),
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
