"""
The rules of WinningHunter's answers: what is a success, and which error a refusal is. No I/O.

From the vendor's pages on errors and credits and a third party's summary; docs/guides/market-data.md says what is
certain. The HTTP status is read before the body, because a 414 and some 404s are HTML.
"""

from __future__ import annotations

import re
from typing import Any

import orjson

from tiktok_shop.errors import (
    APIError,
    AuthenticationError,
    CreditsExhaustedError,
    InvalidRequestError,
    InvalidResponseError,
    NotFoundError,
    PlanError,
    RateLimitError,
    ServerError,
)

_KEY = re.compile(r"wh_[0-9A-Za-z]{8,}")
_RESULTS = ("data", "suggestions", "credits")
"""Where the answers of the routes stand; an answer with ``upgrade`` and none of them is a refusal."""


def read_answer(status: int, body: bytes) -> dict[str, Any]:
    """
    Return ``{"data": the whole answer}``: here the decoder reads all of it, because credits and paging stand beside.

    Args:
        status: HTTP status.

        body: The whole body, decompressed.

    Raises:
        CreditsExhaustedError: The credits of the month or of the day are used up (429 and 403).

        RateLimitError: More than 60 requests in a minute (429).

        PlanError: The plan does not include it (403, and 200 with ``upgrade`` and no data).

        AuthenticationError, InvalidRequestError, NotFoundError, ServerError: 401; 400 and 414; 404; 5xx.

        APIError: Any other refusal.

        InvalidResponseError: A success that is not a JSON object.
    """
    try:
        parsed = orjson.loads(body)
    except orjson.JSONDecodeError:
        parsed = None
    answer: dict[str, Any] = parsed if isinstance(parsed, dict) else {}
    if status >= 300:
        raise _refusal(status, answer)
    if answer.get("upgrade") and not any(name in answer for name in _RESULTS):
        raise PlanError(
            _message(answer, "the plan does not include this"),
            upgrade=_text(answer["upgrade"]),
            **_facts(status),
        )
    if not answer:
        what = "a page of HTML" if body.lstrip()[:1] == b"<" else "no JSON object"
        raise InvalidResponseError(f"the server answered HTTP {status} with {what}", http_status=status)
    if answer.get("success") is False:
        raise APIError(_message(answer, "refused without a reason"), **_facts(status))
    return {"data": answer}


def _refusal(status: int, answer: dict[str, Any]) -> APIError:
    """Return the error for a refusal; *answer* is empty where the body is HTML."""
    facts = _facts(status)
    if status == 429:
        return _too_many(answer, facts)
    if status == 403:
        if answer.get("error") == "insufficient_credits":
            return CreditsExhaustedError(
                "the searches of the day are used up",
                kind="daily_searches",
                hint=_upgrade_hint(answer),
                **facts,
            )
        return PlanError(
            _message(answer, "the account has no API access"),
            upgrade=_text(answer.get("upgrade")),
            hint="the key is good; see the plan of the account",
            **facts,
        )
    if status == 401:
        hint = "check WINNINGHUNTER_API_KEY; making a new key ends the old one at once"
        return AuthenticationError(_message(answer, "the API key was refused"), hint=hint, **facts)
    if status == 404:
        hint = (
            "no such id, or a path that keys may not use"
            if answer
            else "no such path, or the wrong HTTP method"
        )
        return NotFoundError(_message(answer, "there is nothing at this path"), hint=hint, **facts)
    if status == 414:
        hint = "send the filter as JSON: explore_products instead of explore_products_by_query, and so on"
        return InvalidRequestError("the query is too long for the server", hint=hint, **facts)
    if status >= 500:
        return ServerError(_message(answer, f"the server answered HTTP {status}"), **facts)
    cls = InvalidRequestError if status == 400 else APIError
    return cls(_message(answer, f"the server answered HTTP {status}"), **facts)


def _too_many(answer: dict[str, Any], facts: dict[str, Any]) -> APIError:
    """Tell the two 429s apart: credits, or requests in a minute."""
    message = _message(answer, "too many requests")
    credits_left = answer.get("credits")
    # Either sign alone is enough: one documented sample has the text and no `credits`. The number follows the plan.
    if isinstance(credits_left, dict) or "monthly credit limit" in message.lower():
        purchase = answer.get("purchase")
        return CreditsExhaustedError(
            message,
            credits=credits_left if isinstance(credits_left, dict) else None,
            purchase_url=_text(purchase.get("url")) if isinstance(purchase, dict) else None,
            kind="monthly_credits",
            hint="the credits return on the first of the month, UTC",
            **facts,
        )
    return RateLimitError(message, kind="per_minute", hint="at most 60 requests in any minute", **facts)


def _facts(status: int) -> dict[str, Any]:
    return {"code": status, "http_status": status}


def _upgrade_hint(answer: dict[str, Any]) -> str:
    plan = _text(answer.get("upgrade"))
    return f"plan {plan} has more" if plan else "they return tomorrow"


def _message(answer: dict[str, Any], otherwise: str) -> str:
    """Return the server's words, on one line and without any key that they might repeat."""
    parts = [part for name in ("error", "message") if (part := _text(answer.get(name)))]
    return _KEY.sub("wh_…", " ".join(": ".join(parts).split()))[:300] or otherwise


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) and value else None
