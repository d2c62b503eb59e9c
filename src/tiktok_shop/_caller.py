"""
How a shop handle makes its calls: the hand-written side of the generated packages' caller protocol.

An operation's facts come from the generated registry; what the caller gives is checked and put into one
``httpx.Request``, which goes straight to the transport stack.
"""

from __future__ import annotations

import functools
import warnings
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar, cast

import anyio
import httpx
import orjson

from tiktok_shop import batches
from tiktok_shop._given import NOTHING, Given, count, dig, listed
from tiktok_shop._prepare import body_of, moments_of, path_of, query_of, refuse_missing, text_of
from tiktok_shop._transport.context import KEY, Call, CallOptions
from tiktok_shop._version import __version__
from tiktok_shop.errors import ConfigurationError, InvalidResponseError
from tiktok_shop.pagination import Fetched, Numbered, Pages, numbered_pages
from tiktok_shop.shops import Shop
from tiktok_shop.uploads import MultipartBody, Part
from tiktok_shop_openapi.registry import ALIASES, OPERATIONS
from tiktok_shop_runtime.checking import deviations
from tiktok_shop_runtime.models import Model, decode
from tiktok_shop_runtime.operations import Operation

T = TypeVar("T")
M = TypeVar("M")

_HEADERS = {
    "accept": "application/json",
    "accept-encoding": "gzip, deflate",
    "user-agent": f"tiktok-shop-async/{__version__}",
}
_JSON = httpx.Headers({**_HEADERS, "content-type": "application/json"})
_CHUNKS_AT_ONCE = 4
"""Calls of one split batch that run side by side; the throttle still has the last word."""

_warned: set[str] = set()


@dataclass(frozen=True, slots=True)
class Response(Generic[T]):
    """An answer with what surrounds it; what ``with_raw_response`` methods return."""

    parsed: T
    """The typed ``data`` member."""

    status_code: int
    """The HTTP status."""

    headers: httpx.Headers

    content: bytes
    """The body as it came. For a split batch: the merged answer."""

    request_id: str | None
    """The platform's id of this call, which its support asks for."""

    attempts: int
    """Requests that were sent, the first included."""

    waited: float
    """Seconds spent waiting for budget and between attempts."""

    def json(self) -> Any:
        """Parse the whole body anew: the envelope with ``code``, ``message``, ``data`` and ``request_id``."""
        return orjson.loads(self.content)


class Host(Protocol):
    """What a caller needs of the client that made it."""

    @property
    def base_url(self) -> str: ...

    @property
    def stack(self) -> httpx.AsyncBaseTransport:
        """Raises ``ConfigurationError`` outside of ``async with``."""


def find_operation(name: str) -> Operation:
    """
    Return the operation with this ``operationId`` or alias.

    Raises:
        ConfigurationError: If there is none; the message names close matches.
    """
    operation = OPERATIONS.get(name) or OPERATIONS.get(ALIASES.get(name, ""))
    if operation is None:
        from difflib import get_close_matches

        close = get_close_matches(name, [*OPERATIONS, *ALIASES], n=3)
        hint = f"did you mean {' or '.join(close)}?" if close else "`tiktok-shop operations` lists them"
        raise ConfigurationError(f"there is no operation {name!r}: {hint}")
    return operation


class ShopCaller:
    """Calls operations for one shop. Immutable and small: thousands of them share one stack."""

    __slots__ = ("_host", "_wraps", "options", "shop")

    def __init__(self, host: Host, shop: Shop, options: CallOptions, *, wraps: bool = False) -> None:
        """
        Args:
            host: Owns the stack.

            shop: Whom to act for.

            options: Settings of every call.

            wraps: Whether answers come as ``Response``.
        """
        self._host = host
        self.shop = shop
        self.options = options
        self._wraps = wraps

    @property
    def raw(self) -> ShopCaller:
        """The same caller, answering ``Response``."""
        return ShopCaller(self._host, self.shop, self.options, wraps=True)

    def with_options(self, options: CallOptions) -> ShopCaller:
        """The same caller with other settings."""
        return ShopCaller(self._host, self.shop, options, wraps=self._wraps)

    async def call(
        self,
        operation: str,
        model: type[M] | None,
        *,
        path: Mapping[str, Any] = NOTHING,
        query: Mapping[str, Any] = NOTHING,
        body: Mapping[str, Any] | None = None,
        files: Mapping[str, Any] | None = None,
    ) -> M:
        """Send one request (more for a batch beyond its limit) and return ``data``, typed where *model* is given."""
        facts = find_operation(operation)
        self._warn(facts, stacklevel=3)  # the line that called the generated method
        return await self.send(facts, model, Given(path, query, body, files))

    async def send(self, facts: Operation, model: type[M] | None, given: Given) -> M:
        """Like ``call``, for an operation that need not be in the registry."""
        self._check(facts, given)
        parts = self._too_many(facts, given)
        if parts is not None:
            return await self._split(facts, model, parts, given)
        call, response = await self._send(facts, given)
        return cast("M", self._wrap(call, response, self._parse(call, model)))

    def paged(
        self,
        operation: str,
        model: type[M] | None,
        *,
        path: Mapping[str, Any] = NOTHING,
        query: Mapping[str, Any] = NOTHING,
        body: Mapping[str, Any] | None = None,
    ) -> Pages[M, Any]:
        """Return a handle that sends requests when it is awaited or iterated."""
        facts = find_operation(operation)
        paging = facts.paging
        if paging is None:
            raise ConfigurationError(f"{facts.id} is not paged", operation=facts.id)
        self._warn(facts, stacklevel=3)
        given = Given(path, query, body)
        self._check(facts, given)

        if paging.style == "page_number":
            return self._numbered(facts, model, given)
        parts = self._too_many(facts, given)

        async def fetch(token: str | None) -> Fetched[M, Any]:
            if (
                parts is not None
            ):  # a list of ids beyond the limit: its answers are put together into one page
                answer = await self._split(facts, model, parts, given)
                page: Any = cast("Response[Any]", answer).parsed if self._wraps else answer
                return Fetched(answer, listed(page, paging.items), None)
            turned = given if token is None else given.with_value(paging.where, paging.token, token)
            call, answer, items = await self._page(facts, model, turned)
            following = dig(call.data, paging.next)
            return Fetched(answer, items, following if isinstance(following, str) else None)

        return Pages(fetch, start=given.value(paging.where, paging.token) or None, what=facts.id)

    def _numbered(self, facts: Operation, model: type[M] | None, given: Given) -> Pages[M, Any]:
        """Pages of a list that is asked for by page number."""
        paging = facts.paging
        assert paging is not None  # noqa: S101 - the caller has looked; narrows the type

        async def fetch(number: int) -> Numbered[M, Any]:
            call, answer, items = await self._page(
                facts, model, given.with_value(paging.where, paging.token, number)
            )
            total = dig(call.data, paging.total) if paging.total else None
            return Numbered(answer, items, total if isinstance(total, int) else None)

        size = given.value(paging.where, paging.size) if paging.size else None
        return numbered_pages(
            fetch, first=int(given.value(paging.where, paging.token) or 1), size=size or None, what=facts.id
        )

    async def _page(
        self, facts: Operation, model: type[M] | None, given: Given
    ) -> tuple[Call, M, Sequence[Any]]:
        """Fetch one page; return the call, the answer as the caller wants it, and its items."""
        assert facts.paging is not None  # noqa: S101 - as above
        call, response = await self._send(facts, given)
        page = self._parse(call, model)
        return call, cast("M", self._wrap(call, response, page)), listed(page, facts.paging.items)

    async def batch(self, facts: Operation, ids: Sequence[Any], given: Given) -> batches.BatchReport:
        """Send *ids* in as many calls as the limit asks for and say how each fared; a call that fails fails its ids."""
        if facts.batch is None:
            raise ConfigurationError(f"{facts.id} takes no list of ids", operation=facts.id)
        if not ids:
            return batches.BatchReport()
        self._warn(facts, stacklevel=3)
        self._check(facts, given.with_value(facts.batch.where, facts.batch.parameter, ids))
        if len(ids) > facts.batch.limit and not facts.batch.split:
            raise _beyond(facts, facts.batch.parameter, facts.batch.limit, len(ids))
        parts = list(batches.chunks(list(dict.fromkeys(ids)), facts.batch.limit))
        return self._report(facts, parts, await self._send_parts(facts, parts, given))

    # --- before sending ---

    def _warn(self, facts: Operation, *, stacklevel: int) -> None:
        """Say once per process that an operation is on its way out."""
        if facts.deprecated and facts.id not in _warned:
            _warned.add(facts.id)
            instead = f": use {facts.replaced_by}" if facts.replaced_by else ""
            warnings.warn(f"{facts.id} is deprecated{instead}", DeprecationWarning, stacklevel=stacklevel + 1)

    def _check(self, facts: Operation, given: Given) -> None:
        """Refuse what the platform would refuse anyway, with a better message."""
        if given.body is not None and not isinstance(given.body, Mapping):
            raise ConfigurationError(
                f"the body of {facts.id} must be a JSON object, not {type(given.body).__name__}",
                operation=facts.id,
            )
        if facts.host != "api":
            raise ConfigurationError(
                f"{facts.id} is not a call for a shop: its host is the authorization host, and the app's secret goes"
                " with it; app.exchange(code) asks for a grant, and tokens are refreshed when they come due",
                operation=facts.id,
            )
        refuse_missing(facts, *given)
        if facts.shop_cipher and not self.shop.cipher:
            raise ConfigurationError(
                f"{facts.id} needs a shop_cipher and shop {self.shop.name} has none:"
                " set TIKTOK_SHOP{n}_SHOP_CIPHER, or let `tiktok-shop shops discover` find it",
                operation=facts.id,
                shop=self.shop.name,
            )
        for name, limit in facts.item_limits:
            values = given.query.get(name) if name in given.query else (given.body or NOTHING).get(name)
            if (facts.batch is None or name != facts.batch.parameter) and count(values) > limit:
                raise _beyond(facts, name, limit, count(values))

    def _too_many(self, facts: Operation, given: Given) -> list[Sequence[Any]] | None:
        """The parts of a batch beyond its limit; ``None`` when one call takes it."""
        batch = facts.batch
        if batch is None:
            return None
        values = given.value(batch.where, batch.parameter)
        if count(values) <= batch.limit:
            return None
        if not batch.split:
            raise _beyond(facts, batch.parameter, batch.limit, count(values))
        return list(batches.chunks(values, batch.limit))

    async def _send(self, facts: Operation, given: Given) -> tuple[Call, httpx.Response]:
        path, query, body, files = given
        query, body = moments_of(facts, query), body and moments_of(facts, body)
        call = Call(facts, self.shop, self.options, query=query_of(query))
        url = _url(self._host.base_url + path_of(facts.path, path))
        extensions = {KEY: call, "timeout": httpx.Timeout(self.options.timeout).as_dict()}
        if facts.body == "multipart":
            upload = MultipartBody(
                {
                    name: text_of(value, what=name)
                    for name, value in (body or {}).items()
                    if value is not None
                },
                [Part.of(name, given) for name, given in (files or {}).items() if given is not None],
            )
            call.body_factory = lambda: upload
            request = httpx.Request(
                facts.http_method,
                url,
                headers={**_HEADERS, **upload.headers},
                stream=upload,
                extensions=extensions,
            )
        else:
            content = body_of(body, is_required=facts.body_required)
            request = httpx.Request(
                facts.http_method,
                url,
                headers=_JSON,
                content=content or None,
                extensions=extensions,
            )
        return call, await self._host.stack.handle_async_request(request)

    # --- after the answer ---

    def _parse(self, call: Call, model: type[Any] | None) -> Any:
        if model is None:
            return call.data
        if self.options.strict:
            found = deviations(model, call.data) if call.data is not None else []
            if found:
                raise InvalidResponseError(
                    f"{len(found)} deviations from the spec: {'; '.join(found[:5])}{' …' if len(found) > 5 else ''}",
                    deviations=tuple(found),
                    request_id=call.request_id,
                    operation=call.operation.id,
                    shop=self.shop.name,
                )
        return decode(model, call.data)

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
        self, facts: Operation, parts: Sequence[Sequence[Any]], given: Given
    ) -> list[tuple[Call, httpx.Response] | Exception]:
        """Send every part, a few at a time; results are in the order of the parts, a failed one is its error."""
        assert facts.batch is not None  # noqa: S101 - the callers have looked; narrows the type
        batch = facts.batch
        results: list[Any] = [None] * len(parts)
        waiting = iter(enumerate(parts))

        async def work() -> None:
            for number, part in waiting:
                try:
                    results[number] = await self._send(
                        facts, given.with_value(batch.where, batch.parameter, part)
                    )
                except Exception as error:  # noqa: BLE001 - becomes the outcome of this part's ids
                    results[number] = error

        async with anyio.create_task_group() as workers:
            for _ in range(min(_CHUNKS_AT_ONCE, len(parts))):
                workers.start_soon(work)
        return results

    async def _split(
        self, facts: Operation, model: type[M] | None, parts: list[Sequence[Any]], given: Given
    ) -> M:
        results = await self._send_parts(facts, parts, given)
        errors = [result for result in results if isinstance(result, Exception)]
        answers = [result for result in results if not isinstance(result, Exception)]
        if not answers:
            raise errors[0]
        if errors:
            report = self._report(facts, parts, results)
            raise batches.PartialBatchError(
                f"{len(errors)} of {len(parts)} calls of a split batch failed, {len(report.ok)} ids are done and"
                f" {len(report.failed)} are not (see .report); the first error: {errors[0]}",
                report=report,
                operation=facts.id,
                shop=self.shop.name,
            ) from errors[0]
        call, response = answers[0]
        merged = batches.merge([answer.data for answer, _ in answers])
        call.data = merged
        call.attempts = sum(answer.attempts for answer, _ in answers)
        content = orjson.dumps({**(call.envelope or {}), "data": merged}) if self._wraps else b""
        return cast("M", self._wrap(call, response, self._parse(call, model), content))

    def _report(
        self,
        facts: Operation,
        parts: Sequence[Sequence[Any]],
        results: Sequence[tuple[Call, httpx.Response] | Exception],
    ) -> batches.BatchReport:
        assert facts.batch is not None  # noqa: S101 - as above
        report = batches.BatchReport()
        for part, result in zip(parts, results, strict=True):
            ids = [_id_of(one) for one in part]
            if isinstance(result, Exception):
                report.failed.update(dict.fromkeys(ids, result))
                continue
            found = batches.outcomes(facts.batch, ids, result[0].data, operation=facts.id)
            report.ok.update(found.ok)
            report.failed.update(found.failed)
            report.unassigned.extend(found.unassigned)
        return report


@functools.lru_cache(maxsize=1024)
def _url(text: str) -> httpx.URL:
    """Parse a URL without its query; most calls go to a few paths, and parsing is a good part of a small call."""
    return httpx.URL(text)


def _id_of(entry: Any) -> str:
    """The id of one entry of a batch: the entry itself, or its ``id`` where it is an object."""
    if isinstance(entry, Model):
        entry = entry.to_dict()
    return str(entry.get("id", entry)) if isinstance(entry, Mapping) else str(entry)


def _beyond(facts: Operation, name: str, limit: int, count: int) -> ConfigurationError:
    return ConfigurationError(
        f"{facts.id} takes at most {limit} {name}, got {count}; this call cannot be split, so send fewer",
        operation=facts.id,
    )
