"""
How a handle makes its calls: the hand-written side of the generated packages' caller protocol.

One caller serves every API; what differs is in the ``Api`` value. A call goes from here straight into the transport
stack.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol, TypeVar, cast

import anyio
import httpx
import orjson

from tiktok_shop._transport.context import Call, CallOptions, ShopTarget
from tiktok_shop.calls import batches, pages
from tiktok_shop.calls.api import Api
from tiktok_shop.calls.arguments import NOTHING, Arguments, dig, listed, prepare, refuse_beyond
from tiktok_shop.calls.pages import Fetched, Pages
from tiktok_shop.calls.request import build
from tiktok_shop.errors import ConfigurationError, InvalidResponseError
from tiktok_shop_runtime.calling import Response
from tiktok_shop_runtime.checking import deviations
from tiktok_shop_runtime.models import decode
from tiktok_shop_runtime.operations import Operation, Paging

M = TypeVar("M")

_CHUNKS_AT_ONCE = 4
"""Calls of one split batch that run side by side; the throttle still has the last word."""

_warned: set[str] = set()


class Host(Protocol):
    """What a caller needs of the client that made it."""

    @property
    def base_url(self) -> str: ...

    @property
    def stack(self) -> httpx.AsyncBaseTransport:
        """Raises ``ConfigurationError`` outside of ``async with``."""


class Caller:
    """Calls operations of one API for one target. Immutable and small: thousands of them share one stack."""

    __slots__ = ("_host", "_timeout", "_wraps", "api", "options", "target")

    def __init__(
        self, api: Api, host: Host, target: ShopTarget | None, options: CallOptions, *, wraps: bool = False
    ) -> None:
        """
        Args:
            api: Whose operations.

            host: Owns the stack.

            target: Whom to act for; ``None`` for an API that knows no shops.

            options: Settings of every call.

            wraps: Whether answers come as ``Response``.
        """
        self.api = api
        self._host = host
        self.target = target
        self.options = options
        self._wraps = wraps
        self._timeout = _four(options.timeout)

    @property
    def raw(self) -> Caller:
        """The same caller, answering ``Response``."""
        return Caller(self.api, self._host, self.target, self.options, wraps=True)

    def with_api(self, api: Api) -> Caller:
        """The same caller for the operations of *api*."""
        return Caller(api, self._host, self.target, self.options, wraps=self._wraps)

    def with_options(self, options: CallOptions) -> Caller:
        """The same caller with other settings."""
        return Caller(self.api, self._host, self.target, options, wraps=self._wraps)

    async def call(
        self,
        operation: str | Operation,
        model: type[M] | None,
        *,
        path: Mapping[str, Any] = NOTHING,
        query: Mapping[str, Any] = NOTHING,
        body: Mapping[str, Any] | None = None,
        files: Mapping[str, Any] | None = None,
    ) -> M:
        """Send one request (more for a batch beyond its limit) and return ``data``, typed where *model* is given."""
        facts = self._facts(operation)
        arguments = prepare(self.api, facts, path=path, query=query, body=body, files=files)
        if facts.batch is not None:
            parts = batches.parts(facts, arguments)
            if parts is not None:
                return await self._split(facts, model, parts, arguments)
        call, request = self._request(facts, arguments)
        response = await self._host.stack.handle_async_request(request)
        return cast("M", self._wrap(call, response, self._parse(call, model)))

    def paged(
        self,
        operation: str | Operation,
        model: type[M] | None,
        *,
        path: Mapping[str, Any] = NOTHING,
        query: Mapping[str, Any] = NOTHING,
        body: Mapping[str, Any] | None = None,
    ) -> Pages[M, Any]:
        """Return a handle that sends requests when it is awaited or iterated."""
        facts = self._facts(operation)
        paging = facts.paging
        if paging is None:
            raise ConfigurationError(f"{facts.id} is not paged", operation=facts.id)
        arguments = prepare(self.api, facts, path=path, query=query, body=body, files=None)
        parts = batches.parts(facts, arguments)
        if parts is not None:
            return self._one_page(facts, paging, model, parts, arguments)
        in_bulk = None
        if paging.largest and not _is_given(paging, query, body):
            largest = paging.largest

            def in_bulk(max_items: int | None) -> Pages[M, Any]:
                size = largest if max_items is None else min(largest, max_items)
                sized = arguments.with_value(paging.where, paging.size or "", size)
                return self._pages(facts, paging, model, sized)

        return self._pages(facts, paging, model, arguments, in_bulk)

    def _pages(
        self,
        facts: Operation,
        paging: Paging,
        model: type[M] | None,
        arguments: Arguments,
        in_bulk: Callable[[int | None], Pages[M, Any]] | None = None,
    ) -> Pages[M, Any]:
        turn = _turn(facts, paging, arguments)

        async def fetch(cursor: Any) -> Fetched[M, Any]:
            # The only place where a page's token or number gets into a request.
            turned = (
                arguments
                if cursor is None
                else arguments.with_value(paging.where, turn.parameter, turn.sent(cursor))
            )
            call, request = self._request(facts, turned)
            response = await self._host.stack.handle_async_request(request)
            following, fault = turn.after(cursor, call.data)  # before a model takes the data over
            parsed = self._parse(call, model)
            return Fetched(self._wrap(call, response, parsed), listed(parsed, paging.items), following, fault)

        return Pages(fetch, start=turn.start, what=facts.id, in_bulk=in_bulk)

    def _one_page(
        self,
        facts: Operation,
        paging: Paging,
        model: type[M] | None,
        parts: list[Sequence[Any]],
        arguments: Arguments,
    ) -> Pages[M, Any]:
        """A list of ids beyond the limit: its answers are put together into one page."""

        async def fetch(_: Any) -> Fetched[M, Any]:
            answer = await self._split(facts, model, parts, arguments)
            page = cast("Response[Any]", answer).parsed if self._wraps else answer
            return Fetched(answer, listed(page, paging.items))

        return Pages(fetch, what=facts.id)

    async def batch(
        self,
        operation: str | Operation,
        entries: Sequence[Any],
        *,
        path: Mapping[str, Any] = NOTHING,
        query: Mapping[str, Any] = NOTHING,
        body: Mapping[str, Any] | None = None,
    ) -> batches.BatchReport:
        """Send *entries* in as many calls as the limit asks for and say how each fared; a call that fails fails its own."""
        facts = self._facts(operation)
        batch = facts.batch
        if batch is None:
            raise ConfigurationError(f"{facts.id} takes no list of ids", operation=facts.id)
        batches.refuse_single(facts, entries)
        if not entries:
            return batches.BatchReport()
        entries = batches.distinct(entries)
        if not batch.split:
            refuse_beyond(facts, batch.parameter, batch.limit, len(entries))
        query, body = batches.placed(batch, entries, query, body)
        arguments = prepare(self.api, facts, path=path, query=query, body=body, files=None)
        parts = list(batches.chunks(entries, batch.limit))
        return batches.report(facts, parts, await self._send_parts(facts, parts, arguments))

    # --- before sending ---

    def _facts(self, operation: str | Operation) -> Operation:
        facts = operation if isinstance(operation, Operation) else self.api.find(operation)
        if facts.deprecated and facts.id not in _warned:
            _warned.add(facts.id)
            instead = f": use {facts.replaced_by}" if facts.replaced_by else ""
            # the line that called the method of the handle, or the generated one
            warnings.warn(f"{facts.id} is deprecated{instead}", DeprecationWarning, stacklevel=4)
        return facts

    def _request(self, facts: Operation, arguments: Arguments) -> tuple[Call, httpx.Request]:
        return build(
            self.api,
            self._host.base_url,
            facts,
            arguments,
            target=self.target,
            options=self.options,
            timeout=self._timeout,
        )

    # --- after the answer ---

    def _parse(self, call: Call, model: type[Any] | None) -> Any:
        """Return the data of *call*, which a model takes over: nothing may read ``call.data`` afterwards."""
        data, call.data = call.data, None
        if model is None:
            return data
        if self.options.strict and data is not None and (found := deviations(model, data)):
            raise InvalidResponseError(
                f"{len(found)} deviations from the spec: {'; '.join(found[:5])}{' …' if len(found) > 5 else ''}",
                deviations=tuple(found),
                request_id=call.request_id,
                operation=call.operation.id,
                shop=None if self.target is None else self.target.name,
            )
        return decode(model, data)

    def _wrap(self, call: Call, response: httpx.Response, parsed: Any, content: bytes | None = None) -> Any:
        if not self._wraps:
            return parsed
        return Response(
            parsed,
            response.status_code,
            response.headers,
            response.content if content is None else content,
            call.request_id,
            call.attempts,
            call.waited,
        )

    # --- batches ---

    async def _send_parts(
        self, facts: Operation, parts: Sequence[Sequence[Any]], arguments: Arguments
    ) -> list[batches.Sent | Exception]:
        """Send every part, a few at a time; results are in the order of the parts, a failed one is its error."""
        assert facts.batch is not None  # noqa: S101 - the callers have looked; narrows the type
        where, parameter = facts.batch.where, facts.batch.parameter
        results: list[Any] = [None] * len(parts)
        waiting = iter(enumerate(parts))

        async def work() -> None:
            for number, part in waiting:
                try:
                    call, request = self._request(facts, arguments.with_value(where, parameter, part))
                    response = await self._host.stack.handle_async_request(request)
                    results[number] = batches.Sent(call, response)
                except Exception as error:  # noqa: BLE001 - becomes the outcome of this part's ids
                    results[number] = error

        async with anyio.create_task_group() as workers:
            for _ in range(min(_CHUNKS_AT_ONCE, len(parts))):
                workers.start_soon(work)
        return results

    async def _split(
        self, facts: Operation, model: type[M] | None, parts: list[Sequence[Any]], arguments: Arguments
    ) -> M:
        results = await self._send_parts(facts, parts, arguments)
        errors = [result for result in results if isinstance(result, Exception)]
        answers = [result for result in results if not isinstance(result, Exception)]
        if not answers:
            raise errors[0]
        if errors:
            shop = None if self.target is None else self.target.name
            raise batches.partial(facts, parts, results, errors[0], shop=shop) from errors[0]
        call, response = answers[0]
        call.data = merged = batches.merge([answer.call.data for answer in answers])
        call.attempts = sum(answer.call.attempts for answer in answers)
        content = orjson.dumps({**(call.envelope or {}), "data": merged}) if self._wraps else b""
        return cast("M", self._wrap(call, response, self._parse(call, model), content))


def _four(timeout: float | httpx.Timeout | None) -> Mapping[str, float | None]:
    """Return httpx's four timeouts by name. Handles are made for single calls, too, and one number needs no ``Timeout``."""
    if isinstance(timeout, httpx.Timeout):
        return timeout.as_dict()
    return dict.fromkeys(("connect", "read", "write", "pool"), timeout)


def _turn(facts: Operation, paging: Paging, arguments: Arguments) -> pages.Turn:
    """How the pages of this list follow each other: as the spec says, and from where the caller starts."""
    if paging.style == "token":
        start = arguments.value(paging.where, paging.token)
        return pages.ByToken(paging.token, paging.next, start=start, what=facts.id)
    if paging.cursor is not None and (start := arguments.value(paging.where, paging.cursor)):
        return pages.ByToken(paging.cursor, paging.next, start=start, what=facts.id)
    return pages.ByNumber(
        paging,
        first=_number(arguments.value(paging.where, paging.token)) or 1,
        size=_number(arguments.value(paging.where, paging.size)) if paging.size else None,
        what=facts.id,
    )


def _is_given(paging: Paging, query: Mapping[str, Any], body: Mapping[str, Any] | None) -> bool:
    """Whether the caller has chosen the size of a page."""
    return dig(query if paging.where == "query" else body, paging.size or "") is not None


def _number(value: Any) -> int | None:
    text = str(value)
    return int(text) if text.isdecimal() else None
