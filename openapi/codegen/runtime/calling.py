"""What the generated methods hand their requests to, and what they answer with: protocols, implemented elsewhere."""

from __future__ import annotations

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
T_co = TypeVar("T_co", covariant=True)
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

    def pages(self, *, max_pages: int | None = None) -> AsyncIterator[PageT_co]:
        """Yield page after page, the next one fetched ahead."""

    async def all(self, *, max_items: int | None = None) -> list[ItemT]:
        """Return the items of all pages, at most *max_items*."""


class RawResponse(Protocol[T_co]):
    """An answer with what surrounds it."""

    @property
    def parsed(self) -> T_co:
        """The typed ``data`` member."""

    @property
    def status_code(self) -> int:
        """The HTTP status."""

    @property
    def headers(self) -> httpx.Headers:
        """The HTTP headers."""

    @property
    def content(self) -> bytes:
        """The body as it came."""

    @property
    def request_id(self) -> str | None:
        """The platform's id of this call, which its support asks for."""

    @property
    def attempts(self) -> int:
        """Requests that were sent, the first included."""


_NOTHING: Mapping[str, Any] = types.MappingProxyType({})


class Caller(Protocol):
    """What the generated methods hand their requests to. Values are as the user gave them; keys are wire names."""

    @property
    def raw(self) -> Caller:
        """The same caller, answering :class:`RawResponse`."""

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
    """For type checkers: the method it is made from, with its answer wrapped in a :class:`RawResponse`."""

    def __init__(self, method: Callable[Concatenate[Any, P], Awaitable[T]]) -> None:
        self._method = method

    def __get__(self, instance: object, owner: type) -> Callable[P, Coroutine[Any, Any, RawResponse[T]]]:
        raise NotImplementedError("exists for type checkers only")
