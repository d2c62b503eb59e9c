"""Calls by name, for any API: what has no typed method yet, and plain JSON where that is all one wants."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Literal, Self, TypedDict, TypeVar, Unpack

import httpx

from tiktok_shop._protocol.operation import Effect
from tiktok_shop._transport.context import Priority
from tiktok_shop.calls.arguments import NOTHING, sort_params
from tiktok_shop.calls.batches import BatchReport
from tiktok_shop.calls.caller import Caller
from tiktok_shop.calls.pages import Pages
from tiktok_shop.calls.request import Method, unlisted
from tiktok_shop.errors import ConfigurationError
from tiktok_shop_runtime.calling import raw_method, raw_paged

A = TypeVar("A")

UnknownFields = Literal["refuse", "send"]


class Options(TypedDict, total=False):
    """What ``with_options`` takes; see ``CallOptions``."""

    timeout: float | httpx.Timeout | None
    """Seconds for connect, write and read each, or httpx's own four; ``None`` waits for ever."""
    max_wait: float | None
    """Seconds that the whole call may wait, for budget and between attempts; ``None`` waits as long as needed."""
    attempt_timeout: float | None
    """Seconds for one attempt in all, from connecting to the last byte; ``None`` is for ever."""
    total_timeout: float | None
    """Seconds for the whole call, waits and attempts included; ``None``: as long as its parts may take."""
    max_bytes: int
    """Largest answer, before and after decompression."""
    max_depth: int
    """Most levels of lists and objects in an answer."""
    max_attempts: int | None
    """Attempts in all, the first included; ``None`` takes the client's policy."""
    priority: Priority
    """``backfill`` calls let the shop's ``interactive`` calls pass."""
    strict: bool
    """Raise ``InvalidResponseError`` on any deviation of an answer from the spec."""


class Handle:
    """What every handle can do beside its areas."""

    _caller: Caller

    @property
    def with_raw_response(self) -> RawCalls:
        """``call``, ``paged`` and ``request``, answering headers, bytes and request id around the plain data."""
        return RawCalls(self._caller.raw)

    def with_options(self, **settings: Unpack[Options]) -> Self:
        """
        Return the same handle with other settings for its calls.

        Raises:
            ConfigurationError: For a setting that does not exist, or a value that means nothing.
        """
        unknown = settings.keys() - Options.__annotations__.keys()
        if unknown:
            known = ", ".join(Options.__annotations__)
            raise ConfigurationError(f"there is no option {', '.join(sorted(unknown))}: there are {known}")
        return self._with(self._caller.with_options(replace(self._caller.options, **settings)))

    def area(self, kind: type[A]) -> A:
        """
        Return an area of your own for this handle, with the same signing, retries and paging as any other.

        Args:
            kind: A class of ``yourpackage.api``, as ``tiktok-shop generate-client`` makes them.

        Raises:
            ConfigurationError: If *kind* is no such class.
        """
        package, found, _ = kind.__module__.rpartition(".api.")
        if not found:
            raise ConfigurationError(
                f"{kind.__name__} is not an area: `tiktok-shop generate-client` makes them"
            )
        api = self._caller.api.with_registry(package)
        return kind(self._caller.with_api(api))  # type: ignore[call-arg]  # every generated area takes a caller

    def with_operations(self, package: str) -> Self:
        """
        Return the same handle, whose ``call``, ``paged`` and ``batch`` know the operations of a generated *package*, too.

        Raises:
            ConfigurationError: If there is no such package.
        """
        return self._with(self._caller.with_api(self._caller.api.with_registry(package)))

    def _with(self, caller: Caller) -> Self:
        return type(self)(caller)  # type: ignore[call-arg]  # the generated `Areas` beside this class take it

    async def call(
        self,
        operation: str,
        *,
        params: Mapping[str, Any] | None = None,
        body: Mapping[str, Any] | None = None,
        files: Mapping[str, Any] | None = None,
        unknown_fields: UnknownFields = "refuse",
    ) -> Any:
        """
        Call any operation by its ``operationId`` or alias and return the ``data`` member as plain JSON.

        Args:
            operation: For example ``getWithdrawals``; ``tiktok-shop operations`` lists them.

            params: Path and query parameters by wire name. ``None`` values are not sent, lists are joined with commas.

            body: The JSON object to send, or the form fields beside *files*.

            files: Files of an upload by field name: a path, bytes, a function that opens a stream, or a ``File``.

            unknown_fields: What becomes of a parameter, or a field at the top of the body, that the spec does not know:
                ``refuse`` it, because a typo widens a search in silence, or ``send`` it on purpose.

        Raises:
            ConfigurationError: For an unknown operation or parameter, or a missing one; nothing was sent.
            APIError: If the platform refused.
            TransportError: If no usable answer came.
            PartialBatchError: If the call was split because of its many ids, and some parts failed.
        """
        facts = self._caller.api.find(operation)
        path, query = sort_params(facts, params, body, unknown_fields)
        return await self._caller.call(facts, None, path=path, query=query, body=body, files=files)

    def paged(
        self,
        operation: str,
        *,
        params: Mapping[str, Any] | None = None,
        body: Mapping[str, Any] | None = None,
        unknown_fields: UnknownFields = "refuse",
    ) -> Pages[Any, Any]:
        """Like ``call`` for a paged operation: await it for one page of plain JSON, iterate it for every item."""
        facts = self._caller.api.find(operation)
        path, query = sort_params(facts, params, body, unknown_fields)
        return self._caller.paged(facts, None, path=path, query=query, body=body)

    async def batch(
        self,
        operation: str,
        entries: Sequence[Any],
        *,
        params: Mapping[str, Any] | None = None,
        body: Mapping[str, Any] | None = None,
        unknown_fields: UnknownFields = "refuse",
    ) -> BatchReport:
        """
        Call a batch operation for any number of entries and say how each one fared.

        Beyond the platform's limit they are split over several calls, a few at a time. Nothing an entry does stops
        the others: a call that fails is the outcome of its entries, a refusal inside a success that of the id it names.

        Args:
            operation: One that takes a list: ids (``delete_products``) or objects (``upload_invoice``).

            entries: The ids, or the objects. Ids given twice are sent once.

            params: As for ``call``.

            body: What stands beside the list.

            unknown_fields: As for ``call``.

        Raises:
            ConfigurationError: If the operation takes no list of ids, or more of them than one call that cannot be
                split takes.
        """
        facts = self._caller.api.find(operation)
        path, query = sort_params(facts, params, body, unknown_fields)
        return await self._caller.batch(facts, entries, path=path, query=query, body=body)

    async def request(
        self,
        method: Method,
        path: str,
        *,
        params: Mapping[str, Any] | None = None,
        body: Mapping[str, Any] | None = None,
        files: Mapping[str, Any] | None = None,
        takes_cipher: bool | None = None,
        effect: Effect | None = None,
    ) -> Any:
        """
        Call a path that the spec does not know yet: authenticated, retried and limited like any other.

        Args:
            method: The HTTP method.

            path: With its version, for example ``/finance/202612/new_thing``.

            params: Query parameters. ``None`` values are not sent, lists are joined with commas.

            body: The JSON object to send, or the form fields beside *files*.

            files: Files of an upload by field name.

            takes_cipher: Whether the path takes a ``shop_cipher``; the platform refuses a needless one like a missing
                one. ``None``: yes where the shop has one.

            effect: What sending it twice would do. ``None``: a GET is a ``read``, all else an ``unsafe_write``, which
                is not repeated once it may have been processed.

        Returns:
            The ``data`` member as plain JSON.
        """
        target = self._caller.target
        if takes_cipher is None:
            takes_cipher = target is not None and bool(target.cipher)
        facts = unlisted(
            self._caller.api,
            method,
            path,
            takes_cipher=takes_cipher,
            effect=effect,
            has_files=bool(files),
        )
        return await self._caller.call(facts, None, query=params or NOTHING, body=body, files=files)


if TYPE_CHECKING:

    class RawCalls:
        """The calls by name as ``with_raw_response`` gives them: each answer is a ``Response``."""

        def __init__(self, caller: Caller) -> None: ...

        call = raw_method(Handle.call)
        paged = raw_paged(Handle.paged)
        request = raw_method(Handle.request)
else:

    class RawCalls(Handle):
        """The calls by name, answering ``Response``."""

        def __init__(self, caller: Caller) -> None:
            self._caller = caller
