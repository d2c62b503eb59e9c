"""What the generated methods hand their requests to, and what they answer with: protocols, implemented elsewhere."""

from __future__ import annotations

import json
import os
import types
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Generator, Mapping
from dataclasses import dataclass
from typing import (
    TYPE_CHECKING,
    Any,
    BinaryIO,
    Concatenate,
    Generic,
    ParamSpec,
    Protocol,
    TypeAlias,
    TypeVar,
)

if TYPE_CHECKING:
    import httpx

M = TypeVar("M")
P = ParamSpec("P")
T = TypeVar("T")
PageT_co = TypeVar("PageT_co", covariant=True)
ItemT = TypeVar("ItemT")


@dataclass(frozen=True, slots=True)
class File:
    """A file to upload: its name, its content, its media type."""

    name: str
    content: bytes | str | os.PathLike[str] | Callable[[], BinaryIO]
    """Bytes, a path, or a function that opens the stream anew for each attempt."""
    content_type: str | None = None
    """``None``: guessed from the name."""


FileInput: TypeAlias = bytes | str | os.PathLike[str] | Callable[[], BinaryIO] | File
"""What upload parameters take: bytes, a path, a function that opens a stream, or a :class:`File`."""


class Paged(Protocol[PageT_co, ItemT]):
    """The answer of a paged operation: await it for one page, iterate it for every item of every page."""

    def __await__(self) -> Generator[Any, None, PageT_co]: ...

    def __aiter__(self) -> AsyncIterator[ItemT]: ...

    def items(self, *, max_items: int | None = None) -> AsyncIterator[ItemT]:
        """Yield the items of all pages, at most *max_items* of them."""

    def pages(self, *, max_pages: int | None = None) -> AsyncIterator[PageT_co]:
        """Yield page after page, the next one fetched ahead."""

    async def all(self, *, max_items: int | None = None) -> list[ItemT]:
        """Return the items of all pages, at most *max_items*, asked for in the largest pages unless a size was given."""


@dataclass(frozen=True, slots=True)
class Response(Generic[T]):
    """An answer with what surrounds it; what ``with_raw_response`` gives."""

    parsed: T
    """The typed ``data`` member; of calls by name plain JSON."""

    status_code: int
    """The HTTP status."""

    headers: httpx.Headers

    content: bytes
    """The body as it came. For a split batch: the merged answer."""

    request_id: str | None
    """The platform's id of this call, which its support asks for; ``None`` for an API that has none."""

    attempts: int
    """Requests that were sent, the first included."""

    waited: float
    """Seconds spent waiting for budget and between attempts."""

    def json(self) -> Any:
        """Parse the whole body anew: the envelope with ``code``, ``message``, ``data`` and ``request_id``."""
        return json.loads(self.content)


_NOTHING: Mapping[str, Any] = types.MappingProxyType({})


class Caller(Protocol):
    """What the generated methods hand their requests to. Values are as the user gave them; keys are wire names."""

    @property
    def raw(self) -> Caller:
        """The same caller, answering :class:`Response`."""

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
        """Send one request; return the ``data`` member as *model*, or as plain JSON where *model* is ``None``."""

    def paged(
        self,
        operation: str,
        model: type[M],
        *,
        path: Mapping[str, Any] = _NOTHING,
        query: Mapping[str, Any] = _NOTHING,
        body: Mapping[str, Any] | None = None,
    ) -> Paged[M, Any]:
        """Return a handle that sends requests when it is awaited or iterated."""


class raw_method(Generic[P, T]):  # noqa: N801 - used like a function in class bodies
    """
    For type checkers: the method it is made from, with its answer wrapped in a :class:`Response`.

    Only named under ``if TYPE_CHECKING``; what runs is the method itself over ``Caller.raw``.
    """

    def __init__(self, method: Callable[Concatenate[Any, P], Awaitable[T]]) -> None:
        self._method = method

    def __get__(self, instance: object, owner: type) -> Callable[P, Coroutine[Any, Any, Response[T]]]:
        raise NotImplementedError("exists for type checkers only")


class raw_paged(Generic[P, PageT_co, ItemT]):  # noqa: N801 - as above
    """For type checkers, as above: the paged method it is made from, with each page wrapped in a :class:`Response`."""

    def __init__(self, method: Callable[Concatenate[Any, P], Paged[PageT_co, ItemT]]) -> None:
        self._method = method

    def __get__(self, instance: object, owner: type) -> Callable[P, Paged[Response[PageT_co], ItemT]]:
        raise NotImplementedError("exists for type checkers only")
