"""
Follow a list from page to page: awaited it gives one page, iterated it gives every item.

The rules are the platform's (https://partner.tiktokshop.com/docv2/page/common-parameters): the token of the next page
is opaque, and an empty or missing one means that there is no next page. What a page is and how it is fetched is the
caller's business, so this module does no I/O of its own.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Generator, Sequence
from contextlib import aclosing
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from tiktok_shop._background import Background
from tiktok_shop.errors import PaginationError

P = TypeVar("P")
I = TypeVar("I")  # noqa: E741 - "item"; used nowhere else


@dataclass(frozen=True, slots=True)
class Fetched(Generic[P, I]):
    """One page as it came in."""

    page: P
    """What the caller of ``pages()`` sees."""

    items: Sequence[I]
    """The page's items; empty also where the server sent ``null`` or left the list out."""

    next_token: str | None
    """Where to go on; ``None`` or empty on the last page."""


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

    __slots__ = ("_fetch", "_prefetch", "_start", "_what")

    def __init__(
        self,
        fetch: Callable[[str | None], Awaitable[Fetched[P, I]]],
        *,
        start: str | None = None,
        prefetch: bool = True,
        what: str | None = None,
    ) -> None:
        """
        Args:
            fetch: Gets one page by its token; ``None`` asks for the first.

            start: The token to start from.

            prefetch: Fetch the next page while the caller works on this one; never more than one page ahead.

            what: The operation's name, for errors.
        """
        self._fetch = fetch
        self._start = start
        self._prefetch = prefetch
        self._what = what

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
        async with aclosing(self._walk()) as walk:
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
        async with aclosing(self._walk()) as walk:
            async for fetched in walk:
                yield fetched.page
                if left is not None:
                    left -= 1
                    if left == 0:
                        return

    async def all(self, *, max_items: int | None = None) -> list[I]:
        """Return the items of all pages, at most *max_items* of them."""
        collected: list[I] = []
        if max_items is not None and max_items <= 0:
            return collected
        async with aclosing(
            self._walk(prefetch=False)
        ) as walk:  # nothing happens between two pages: none to gain
            async for fetched in walk:
                collected += fetched.items
                if max_items is not None and len(collected) >= max_items:
                    return collected[:max_items]
        return collected

    async def _walk(self, *, prefetch: bool | None = None) -> AsyncGenerator[Fetched[P, I], None]:
        """
        Yield page after page.

        Raises:
            PaginationError: If a page names a token that was already followed: going on would never end.
        """
        ahead = self._prefetch if prefetch is None else prefetch
        token = self._start
        followed = {token} if token else set()
        upcoming: Background[Fetched[P, I]] | None = None
        try:
            fetched = await self._fetch(token)
            while True:
                token = fetched.next_token
                is_repeated = token in followed
                if token and not is_repeated:
                    followed.add(token)
                    if ahead:
                        upcoming = Background(_fetching(self._fetch, token))
                yield fetched
                if not token:
                    return
                if is_repeated:  # only now: the page that named it is good
                    raise PaginationError(
                        f"the server gave the page token {token!r} twice; stopped there, the items so far are good",
                        operation=self._what,
                    )
                fetched = await (upcoming.wait() if upcoming else self._fetch(token))
                upcoming = None
        finally:
            if upcoming is not None:
                upcoming.cancel()


def _fetching(
    fetch: Callable[[str | None], Awaitable[Fetched[P, I]]], token: str
) -> Callable[[], Awaitable[Fetched[P, I]]]:
    """Bind *token* now: the loop that asks for the page moves on."""
    return lambda: fetch(token)


@dataclass(frozen=True, slots=True)
class Numbered(Generic[P, I]):
    """One page of a list whose pages are numbered, as it came in."""

    page: P
    items: Sequence[I]
    total: int | None
    """How many items the server says there are; ``None`` when it says nothing."""

    fingerprint: int = 0
    """Equal for pages with equal items; tells a server that ignores the number. 0: not known."""


def numbered_pages(
    fetch: Callable[[int], Awaitable[Numbered[P, I]]],
    *,
    first: int = 1,
    size: int | None = None,
    prefetch: bool = True,
    what: str | None = None,
) -> Pages[P, I]:
    """
    Return the pages of a list that is asked for by page number.

    It ends at an empty page, at one shorter than *size* (unless the server says that there is more: it may give fewer
    at a time than asked), and when as many items were seen as the server says there are. A total that is no larger
    than a page may be that page's own length and ends nothing.

    Args:
        fetch: Gets one page by its number.

        first: The number to start with.

        size: Items of a full page; ``None`` when the server chooses.

        prefetch: As for :class:`Pages`.

        what: The operation's name, for errors.

    Raises:
        PaginationError: While iterating, if two pages in a row are the same: going on would never end.
    """
    skipped = (first - 1) * size if size else 0 if first == 1 else -1
    """Items before the first page; -1 where that is not known, and the total says nothing."""

    async def follow(token: str | None) -> Fetched[P, I]:
        number, seen, previous = (int(part) for part in token.split(":")) if token else (first, skipped, 0)
        got = await fetch(number)
        count = len(got.items)
        if count and got.fingerprint and got.fingerprint == previous:
            raise PaginationError(
                f"page {number} is the same as the one before: the server ignores the page number",
                operation=what,
            )
        total = got.total or 0
        is_short = size is not None and count < size and total <= seen + count
        is_all = total > (size or count) and skipped >= 0 and total <= seen + count
        token = None if not count or is_short or is_all else f"{number + 1}:{seen + count}:{got.fingerprint}"
        return Fetched(got.page, got.items, token)

    return Pages(follow, prefetch=prefetch, what=what)
