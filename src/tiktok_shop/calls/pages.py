"""
Follow a list from page to page: awaited it gives one page, iterated it gives every item.

The rules are the platform's (https://partner.tiktokshop.com/docv2/page/common-parameters): the token of the next page
is opaque, and an empty or missing one means that there is no next page. What a page is and how it is fetched is the
caller's business, so this module does no I/O of its own.

A list ends in an error rather than going on for ever: when a token comes twice, when a page by number is the same as
the one before, when ``MOST_EMPTY`` pages in a row are empty, and when the next token is nothing that can be sent. The
items up to there were good and have been handed out.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Generator, Hashable, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from typing import Any, Generic, NamedTuple, Protocol, TypeVar

import orjson

from tiktok_shop._background import Background
from tiktok_shop.calls.arguments import dig, listed
from tiktok_shop.errors import PaginationError
from tiktok_shop_runtime.operations import Paging

MOST_EMPTY = 100
"""Empty pages in a row, each naming a next one, after which a list is given up."""

Cursor = Hashable
"""Where a list goes on; ``None`` asks for the first page."""

P = TypeVar("P")
I = TypeVar("I")  # noqa: E741 - "item"; used nowhere else


@dataclass(frozen=True, slots=True)
class Fetched(Generic[P, I]):
    """One page as it came in."""

    page: P
    """What the caller of ``pages()`` sees."""

    items: Sequence[I]
    """The page's items; empty also where the server sent ``null`` or left the list out."""

    next: Cursor = None
    """Where to go on; ``None`` or empty on the last page."""

    fault: PaginationError | None = None
    """Why nobody can go on although there is more; raised when the caller asks for the next page."""


class Pages(Generic[P, I]):
    """
    A list that the server hands out in pages.

    .. code-block:: python

        first = await shop.orders.get_order_list(page_size=50)       # one page
        async for order in shop.orders.get_order_list(): ...         # every item of every page
        async for page in shop.orders.get_order_list().pages(): ...  # every page
        orders = await shop.orders.get_order_list().all(max_items=10_000)

    It can be awaited and iterated as often as you like; each time it starts over. To resume, pass the
    ``next_page_token`` of the last page you have as ``page_token``.
    """

    __slots__ = ("_fetch", "_in_bulk", "_prefetch", "_start", "_what")

    def __init__(
        self,
        fetch: Callable[[Any], Awaitable[Fetched[P, I]]],
        *,
        start: Cursor = None,
        prefetch: bool = True,
        what: str | None = None,
        in_bulk: Callable[[int | None], Pages[P, I]] | None = None,
    ) -> None:
        """
        Args:
            fetch: Gets one page by its cursor; ``None`` asks for the first.

            start: The cursor to start from.

            prefetch: Fetch the next page while the caller works on this one; never more than one page ahead.

            what: The operation's name, for errors.

            in_bulk: Returns the same list in the pages that suit ``all(max_items=…)``; ``None``: this one does.
        """
        self._fetch = fetch
        self._start = start
        self._prefetch = prefetch
        self._what = what
        self._in_bulk = in_bulk

    def __await__(self) -> Generator[Any, None, P]:
        return self._first().__await__()

    async def _first(self) -> P:
        return (await self._fetch(self._start)).page

    def __aiter__(self) -> AsyncIterator[I]:
        return self.items()

    async def items(self, *, max_items: int | None = None) -> AsyncGenerator[I, None]:
        """Yield the items of all pages, at most *max_items* of them."""
        left = max_items
        if left is not None and left <= 0:
            return
        async with aclosing(self.fetched()) as walk:
            async for fetched in walk:
                for item in fetched.items:
                    yield item
                    if left is not None:
                        left -= 1
                        if left == 0:
                            return

    async def pages(self, *, max_pages: int | None = None) -> AsyncGenerator[P, None]:
        """Yield whole pages, at most *max_pages* of them."""
        left = max_pages
        if left is not None and left <= 0:
            return
        async with aclosing(self.fetched()) as walk:
            async for fetched in walk:
                yield fetched.page
                if left is not None:
                    left -= 1
                    if left == 0:
                        return

    async def all(self, *, max_items: int | None = None) -> list[I]:
        """
        Return the items of all pages, at most *max_items* of them.

        Where no page size was given, the largest that the platform takes is asked for.
        """
        collected: list[I] = []
        if max_items is not None and max_items <= 0:
            return collected
        pages = self if self._in_bulk is None else self._in_bulk(max_items)
        async with aclosing(pages.fetched(prefetch=False)) as walk:  # nothing to gain: nobody works on a page
            async for fetched in walk:
                collected += fetched.items
                if max_items is not None and len(collected) >= max_items:
                    return collected[:max_items]
        return collected

    async def fetched(self, *, prefetch: bool | None = None) -> AsyncGenerator[Fetched[P, I], None]:
        """
        Yield page after page with what is known of each; *prefetch* overrules the constructor's.

        Raises:
            PaginationError: If the list cannot be followed further, or going on would never end.
        """
        ahead = self._prefetch if prefetch is None else prefetch
        cursor = self._start
        followed = {cursor} if cursor else set()
        empty = 0
        upcoming: Background[Fetched[P, I]] | None = None
        try:
            fetched = await self._fetch(cursor)
            while True:
                cursor = fetched.next
                empty = 0 if fetched.items else empty + 1
                fault = fetched.fault or self._endless(cursor, cursor in followed, empty)
                if cursor and fault is None:
                    followed.add(cursor)
                    if ahead:
                        upcoming = Background(_fetching(self._fetch, cursor))
                yield fetched
                if fault is not None:  # only now: the page that named it is good
                    raise fault
                if not cursor:
                    return
                fetched = await (upcoming.wait() if upcoming else self._fetch(cursor))
                upcoming = None
        finally:
            if upcoming is not None:
                upcoming.cancel()

    def _endless(self, cursor: Cursor, is_repeated: bool, empty: int) -> PaginationError | None:
        """Why going on to *cursor* would never end; ``None`` when there is no sign of that."""
        if not cursor:
            return None
        if is_repeated:
            why = f"the server gave the page token {cursor!r} twice"
        elif empty >= MOST_EMPTY:
            why = f"the server gave {empty} empty pages in a row, each with the token of a next one"
        else:
            return None
        return PaginationError(f"{why}; stopped there, the items so far are good", operation=self._what)


def _fetching(
    fetch: Callable[[Any], Awaitable[Fetched[P, I]]], cursor: Cursor
) -> Callable[[], Awaitable[Fetched[P, I]]]:
    """Bind *cursor* now: the loop that asks for the page moves on."""
    return lambda: fetch(cursor)


# --- where a list goes on ---------------------------------------------------------------------------------------


class Turn(Protocol):
    """How the pages of one list follow each other."""

    parameter: str
    """Wire name of the parameter that says which page; dotted where it stands deeper in the body."""

    start: Cursor
    """Where the caller starts, if not with the first page."""

    def sent(self, cursor: Any) -> Any:
        """Return the value of the parameter for *cursor*."""

    def after(self, cursor: Any, data: Any) -> tuple[Cursor, PaginationError | None]:
        """Read off the plain *data* of a page, before a model takes it over, where the list goes on."""


class ByToken:
    """Each page names the token of the next one."""

    def __init__(self, parameter: str, following: str, *, start: str | None = None, what: str) -> None:
        """
        Args:
            parameter: Where the token is sent.

            following: Dotted path of the next token in an answer.

            start: The token to start from.

            what: The operation's name, for errors.
        """
        self.parameter = parameter
        self.start: Cursor = start or None
        self._following = following
        self._what = what

    def sent(self, cursor: str) -> str:
        return cursor

    def after(self, _cursor: str | None, data: Any) -> tuple[str | None, PaginationError | None]:
        token = dig(data, self._following)
        if token is None or token.__class__ is str:
            return token or None, None
        if isinstance(token, int | float) and not isinstance(token, bool):
            return str(token), None
        return None, PaginationError(
            f"the token of the next page ({self._following}) is {type(token).__name__} and not a text;"
            " stopped there, the items so far are good",
            operation=self._what,
        )


class Position(NamedTuple):
    """Where a list by page number stands."""

    number: int
    """The page to ask for."""
    seen: int
    """Items before it; -1 where that is not known, and the total says nothing."""
    fingerprint: int
    """Of the page before it; 0 for the first."""


class ByNumber:
    """
    Pages are counted from 1, and nothing is said of the next one.

    The list ends at an empty page, at one shorter than the size (unless the server says that there is more: it may
    give fewer at a time than asked), and when as many items were seen as the server says there are. A total that is no
    larger than a page may be that page's own length and ends nothing.
    """

    def __init__(self, paging: Paging, *, first: int = 1, size: int | None = None, what: str) -> None:
        """
        Args:
            paging: The operation's facts.

            first: The number to start with.

            size: Items of a full page; ``None`` when the server chooses.

            what: The operation's name, for errors.
        """
        self.parameter = paging.token
        self.start: Cursor = None  # the first page is asked for as the caller asked for it
        self._paging = paging
        self._size = size
        self._skipped = (first - 1) * size if size else 0 if first == 1 else -1
        self._first = Position(first, self._skipped, 0)
        self._what = what

    def sent(self, cursor: Position) -> int:
        return cursor.number

    def after(self, cursor: Position | None, data: Any) -> tuple[Position | None, PaginationError | None]:
        here = cursor or self._first
        items = listed(data, self._paging.items)
        fingerprint = hash(orjson.dumps(items)) if items else 0
        if items and fingerprint == here.fingerprint:
            raise PaginationError(
                f"page {here.number} is the same as the one before: the server ignores the page number",
                operation=self._what,
            )
        stated = dig(data, self._paging.total) if self._paging.total else None
        total = stated if isinstance(stated, int) and not isinstance(stated, bool) else 0
        seen = here.seen + len(items)
        is_short = self._size is not None and len(items) < self._size and total <= seen
        is_all = total > (self._size or len(items)) and self._skipped >= 0 and total <= seen
        if not items or is_short or is_all:
            return None, None
        return Position(here.number + 1, seen, fingerprint), None
