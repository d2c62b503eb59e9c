"""How the client makes its calls: the hand-written side of the generated package's caller protocol."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any, Protocol, TypeVar, cast

import httpx
import orjson

from tiktok_shop._caller import Response
from tiktok_shop._prepare import body_of, path_of, query_of
from tiktok_shop._transport.context import KEY, Call, CallOptions
from tiktok_shop.errors import ConfigurationError, InvalidResponseError
from tiktok_shop.pagination import Fetched, Numbered, Pages, numbered_pages
from tiktok_shop.winninghunter._credits import CreditLedger
from tiktok_shop_runtime.checking import deviations
from tiktok_shop_runtime.models import decode
from tiktok_shop_runtime.operations import Operation, Paging
from winninghunter_openapi.registry import OPERATIONS

M = TypeVar("M")

_NOTHING: Mapping[str, Any] = {}
_DROPPED = ("", None, "undefined")
"""What the service drops from a filter; not sent, so that an empty setting is the same as none."""


class Host(Protocol):
    """What a caller needs of the client that made it."""

    @property
    def base_url(self) -> str: ...

    @property
    def stack(self) -> httpx.AsyncBaseTransport:
        """Raises ``ConfigurationError`` outside of ``async with``."""

    @property
    def ledger(self) -> CreditLedger: ...


@dataclass(slots=True)
class Turned:
    """What turning a page needs to know of it."""

    rows: list[Any]
    total: int | None
    fingerprint: int
    """Of the rows as they came; 0 when there are none."""
    next_cursor: str | None

    @classmethod
    def of(cls, answer: dict[str, Any], paging: Paging) -> Turned:
        """Read it off the plain answer."""
        rows = _items(answer, paging.items)
        meta = answer.get("meta")
        cursor = meta.get("next_cursor") if isinstance(meta, dict) else None
        return cls(
            rows,
            _number(answer.get(paging.total or "")),
            hash(orjson.dumps(rows)) if rows else 0,
            cursor if isinstance(cursor, str) and cursor else None,
        )


def find_operation(name: str) -> Operation:
    """
    Return the operation with this ``operationId``.

    Raises:
        ConfigurationError: If there is none; the message names close matches.
    """
    operation = OPERATIONS.get(name)
    if operation is None:
        close = get_close_matches(name, OPERATIONS, n=3)
        hint = (
            f": did you mean {' or '.join(close)}?"
            if close
            else f": there are {', '.join(sorted(OPERATIONS))}"
        )
        raise ConfigurationError(f"there is no operation {name!r}{hint}")
    return operation


class MarketCaller:
    """Calls operations with one client's stack and credits. Immutable."""

    __slots__ = ("_host", "_wraps", "options")

    def __init__(self, host: Host, options: CallOptions, *, wraps: bool = False) -> None:
        """
        Args:
            host: Owns the stack.

            options: Settings of every call.

            wraps: Whether answers come as ``Response``.
        """
        self._host = host
        self.options = options
        self._wraps = wraps

    @property
    def raw(self) -> MarketCaller:
        """The same caller, answering ``Response``."""
        return MarketCaller(self._host, self.options, wraps=True)

    def with_options(self, options: CallOptions) -> MarketCaller:
        """The same caller with other settings."""
        return MarketCaller(self._host, options, wraps=self._wraps)

    async def call(
        self,
        operation: str,
        model: type[M] | None,
        *,
        path: Mapping[str, Any] = _NOTHING,
        query: Mapping[str, Any] = _NOTHING,
        body: Mapping[str, Any] | None = None,
        files: Mapping[str, Any] | None = None,
    ) -> M:
        """Send one request and return the whole answer, typed where *model* is given."""
        facts = find_operation(operation)
        call, response = await self._send(facts, path, query, body)
        return cast("M", self._wrap(call, response, self._parse(call, model)))

    def paged(
        self,
        operation: str,
        model: type[M] | None,
        *,
        path: Mapping[str, Any] = _NOTHING,
        query: Mapping[str, Any] = _NOTHING,
        body: Mapping[str, Any] | None = None,
    ) -> Pages[M, Any]:
        """Return a handle that sends requests when it is awaited or iterated."""
        facts = find_operation(operation)
        paging = facts.paging
        if paging is None:
            raise ConfigurationError(f"{facts.id} is not paged", operation=facts.id)
        in_query = paging.where == "query"
        given = _sent(query if in_query else body)
        _refuse(facts, path, query, body)

        async def turn(name: str, value: Any) -> tuple[Turned, M]:
            turned = {**given, name: value}
            call, response = await self._send(
                facts, path, turned if in_query else query, body if in_query else turned
            )
            found = Turned.of(call.data, paging)  # before decoding, which replaces the rows by models
            parsed = self._parse(call, model)
            found.rows = _items(parsed, paging.items)
            return found, cast("M", self._wrap(call, response, parsed))

        async def by_number(number: int) -> Numbered[M, Any]:
            # The first page is asked for as the caller asked: without a number where none was given.
            is_plain = number == 1 and paging.token not in given
            found, page = await turn(paging.token, None if is_plain else number)
            return Numbered(page, found.rows, found.total, found.fingerprint)

        async def by_cursor(token: str | None) -> Fetched[M, Any]:
            found, page = await turn("after", token)
            return Fetched(page, found.rows, found.next_cursor)

        if after := given.get("after"):
            return Pages(by_cursor, start=after, what=facts.id)
        first = _number(given.get(paging.token)) or 1
        size = _number(given.get(paging.size or ""))
        return numbered_pages(by_number, first=first, size=size, what=facts.id)

    async def _send(
        self,
        facts: Operation,
        path: Mapping[str, Any],
        query: Mapping[str, Any],
        body: Mapping[str, Any] | None,
    ) -> tuple[Call, httpx.Response]:
        _refuse(facts, path, query, body)
        call = Call(facts, None, self.options, query=query_of(_sent(query)))
        content = (
            body_of(_sent(body), is_required=facts.http_method == "POST")
            if facts.http_method == "POST"
            else b""
        )
        request = httpx.Request(
            facts.http_method,
            self._host.base_url + path_of(facts.path, path),
            headers={
                "accept": "application/json",
                **({"content-type": "application/json"} if content else {}),
            },
            content=content or None,
            extensions={KEY: call, "timeout": httpx.Timeout(self.options.timeout).as_dict()},
        )
        stack, ledger = self._host.stack, self._host.ledger
        ledger.take(facts.id)
        try:
            response = await stack.handle_async_request(request)
        except BaseException as error:
            ledger.fail(error, was_sent=call.attempts > 0)
            raise
        ledger.keep(call.data)
        return call, response

    def _parse(self, call: Call, model: type[Any] | None) -> Any:
        if self.options.strict and model is not None and (found := deviations(model, call.data)):
            raise InvalidResponseError(
                f"{len(found)} deviations from the spec: {'; '.join(found[:5])}{' …' if len(found) > 5 else ''}",
                deviations=tuple(found),
                operation=call.operation.id,
            )
        call.data.setdefault("credits_remaining", self._host.ledger.remaining)
        return call.data if model is None else decode(model, call.data)

    def _wrap(self, call: Call, response: httpx.Response, parsed: Any) -> Any:
        if not self._wraps:
            return parsed
        return Response(
            parsed,
            response.status_code,
            response.headers,
            response.content,
            None,
            call.attempts,
            call.waited,
        )


def _sent(values: Mapping[str, Any] | None) -> dict[str, Any]:
    """Return what of *values* is sent."""
    return {name: value for name, value in (values or {}).items() if not _is_dropped(value)}


def _is_dropped(value: Any) -> bool:
    return value is None or (isinstance(value, str) and value in _DROPPED) or value == []


def _refuse(
    facts: Operation, path: Mapping[str, Any], query: Mapping[str, Any], body: Mapping[str, Any] | None
) -> None:
    """
    Check what was given.

    Raises:
        ConfigurationError: If a required parameter is missing, or dates are given beside a period. Nothing was sent.
    """
    if body is not None and not isinstance(body, Mapping):
        raise ConfigurationError(
            f"the body of {facts.id} must be a JSON object, not {type(body).__name__}", operation=facts.id
        )
    given = {**_sent(path), **_sent(query), **_sent(body)}
    if missing := [name for name in facts.required if name not in given]:
        raise ConfigurationError(f"{facts.id} needs {', '.join(missing)}", operation=facts.id)
    if "period" in given and given.keys() & {"start_date", "end_date"}:
        raise ConfigurationError(
            f"{facts.id}: start_date and end_date beside a period cut the results short; give one of them",
            operation=facts.id,
        )


def _items(page: Any, name: str) -> list[Any]:
    """Return the rows of a page; none where they are missing or of another kind."""
    rows = page.get(name) if isinstance(page, dict) else getattr(page, name, None)
    return rows if isinstance(rows, list) else []


def _number(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) else None
