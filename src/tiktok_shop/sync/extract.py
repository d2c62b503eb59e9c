"""
Read one window from the platform: pages of raw JSON, counted, and cut where there is too much for one window.

A page is looked at only for its number of items, the token of the next one, and the total; its bytes go to the database
as they came. Page tokens are never kept: a window is read whole or not at all.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from tiktok_shop._shop_client import ShopClient
from tiktok_shop.errors import APIError, PaginationError
from tiktok_shop.sync.answers import Answer, operation_of, raw_call
from tiktok_shop.sync.asking import Ask, asks, asks_for_parents
from tiktok_shop.sync.destinations import Page, Pending
from tiktok_shop.sync.destinations.known import Shapes
from tiktok_shop.sync.memory import Memory
from tiktok_shop.sync.schedule import By, Window
from tiktok_shop.sync.streams import Stream
from tiktok_shop.sync.windows import Span, split

__all__ = ["Extract", "ReadWindow"]

MANY_HITS = 12_052_180
"""The platform's code for more than 10,000 search results."""

_EMPTY_PAGES = 50
"""Pages in a row that have a next token and no rows, before we stop believing the server."""

_SPLITS = 200
"""Times that one window is cut, before we take it that the server does not look at the time."""


@dataclass(slots=True)
class ReadWindow:
    """A window, or a part of one that was too deep, as it was read."""

    span: Span | None
    pages: list[Page] = field(default_factory=list)
    calls: int = 0
    items: int = 0
    total_count: int | None = None
    """Sum of what its lists said of themselves; ``None`` where one of them said nothing."""

    latest_available: str | None = None
    """The last day with final figures, where the answer says it; the earliest of several."""

    waited: float = 0.0
    size: int = 0
    """Bytes that came."""

    held: int = 0
    """Bytes of the memory budget; whoever commits or drops the window releases them."""

    def take(self, part: ReadWindow) -> None:
        """Take the pages of *part* over, with the memory that they hold."""
        self.pages += part.pages
        self.calls += part.calls
        self.items += part.items
        self.held += part.held
        self.total_count = _added(self.total_count, part.total_count)


class _Turn(NamedTuple):
    """A page, and what decides how to go on."""

    page: Page
    items: int
    total: int | None
    token: str | None


class _TooDeep(Exception):  # noqa: N818 - a turn of the work, not an error
    """There is more than one window should hold."""

    def __init__(self, rows: int) -> None:
        super().__init__(rows)
        self.rows = rows


class Extract:
    """Reads windows of one stream for one shop."""

    def __init__(
        self,
        shop: ShopClient,
        stream: Stream,
        *,
        memory: Memory,
        shapes: Shapes,
        now: Callable[[], float],
        rows_per_window: int = 1_000,
        on_call: Callable[[Answer, int], None] = lambda _answer, _items: None,
    ) -> None:
        """
        Args:
            shop: Whom to ask for; with the options that its calls are to have.

            stream: What to read.

            memory: The budget of all windows that are under way.

            shapes: What is known of the pages: they are parsed here anyway.

            now: Unix seconds, for ``fetched_at``.

            rows_per_window: Windows with more are split, down to one second or day.

            on_call: Sees every answer and its number of items.
        """
        self.at: Span | None = None
        """What is being read; after an error, what could not be read."""

        self._shop = shop
        self._stream = stream
        self._operation = operation_of(stream.operation)
        self._memory = memory
        self._shapes = shapes
        self._now = now
        self._most = min(rows_per_window, stream.max_hits or rows_per_window)
        self._on_call = on_call

    async def window(self, window: Window) -> AsyncGenerator[ReadWindow, None]:
        """
        Yield *window*, or its parts in the order in which they are to be committed.

        Raises:
            TikTokShopError: If it, or the part that was to come next, could not be read. What was yielded stands.
        """
        waiting = [window.span]
        splits, most = 0, self._most
        while waiting:
            span = self.at = waiting.pop()
            try:
                yield await self._span(span, window.by, None if splits > _SPLITS else most)
            except _TooDeep as deep:
                assert span is not None  # noqa: S101 - what has no span is never too deep
                splits += 1
                parts = split(span, max(2, -(-deep.rows * 5 // (4 * self._most))))
                # a stack: what is to come first goes on top
                waiting += parts if window.is_newest_first else reversed(parts)

    async def children(self, parents: Sequence[Pending]) -> ReadWindow:
        """Return what belongs to *parents*, read in one go."""
        return await self._lists(None, asks_for_parents(self._stream, self._operation, parents), most=None)

    async def _span(self, span: Span | None, by: By, most: int | None) -> ReadWindow:
        lists = asks(self._stream, self._operation, span, by)
        if by != "whole":
            is_cuttable = span is not None and span.length > 1
            return await self._lists(span, lists, most=most if is_cuttable else None)
        try:
            return await self._lists(
                span, lists, most=None if self._stream.cursor is None else self._stream.max_hits
            )
        except _TooDeep as deep:
            return await self._whole_in_parts(span, deep.rows)

    async def _whole_in_parts(self, span: Span | None, rows: int) -> ReadWindow:
        """Read a list that is longer than the platform's search goes, by time; it is one window all the same."""
        most = self._stream.max_hits or self._most
        began = int(self._now())
        waiting = split(Span(0, began), max(2, -(-rows * 2 // most)))
        whole = ReadWindow(span, total_count=0)
        has_news = False
        try:
            while waiting or not has_news:
                if not waiting:
                    # what changes while the parts are read leaves one that is still to come, and would count as gone
                    waiting.append(Span(began, int(self._now()) + 1))
                    has_news = True
                part = waiting.pop(0)
                lists = asks(self._stream, self._operation, part, "updated")
                try:
                    whole.take(await self._lists(part, lists, most=most if part.length > 1 else None))
                except _TooDeep:
                    waiting[:0] = split(part, 2)
        except BaseException:
            self._memory.release(whole.held)
            raise
        return whole

    async def _lists(self, span: Span | None, lists: Sequence[Ask], *, most: int | None) -> ReadWindow:
        read = ReadWindow(span, total_count=0)
        try:
            for ask in lists:
                before = read.items, len(read.pages), read.total_count
                total = await self._list(ask, read, most)
                if total is not None and read.items - before[0] < total:
                    # rows left while we paged: once more, and what is then there is what there is
                    read.items, read.total_count = before[0], before[2]
                    del read.pages[before[1] :]
                    await self._list(ask, read, most)
        except BaseException:
            self._memory.release(read.held)
            raise
        return read

    async def _list(self, ask: Ask, read: ReadWindow, most: int | None) -> int | None:
        """Follow one list into *read*; return its total where it says so."""
        paging = self._operation.paging
        followed: set[str] = set()
        began = read.items
        total: int | None = None
        empty = 0
        turned = ask
        while True:
            turn = await self._turn(turned, most, read)
            if not followed:
                total = turn.total
                if most is not None and total is not None and total > most:
                    raise _TooDeep(total)
                await self._hold(read, len(turn.page.text), turn.items, total)
            else:
                self._fit(read, len(turn.page.text))
            read.items += turn.items
            read.size += len(turn.page.text)
            read.pages.append(turn.page)
            if turn.token is None:
                break
            if most is not None and total is None and read.items - began > most:
                raise _TooDeep(2 * (read.items - began))
            empty = 0 if turn.items else empty + 1
            if turn.token in followed or empty > _EMPTY_PAGES:
                raise PaginationError(
                    "the server repeats a page token"
                    if turn.token in followed
                    else "the server sends empty pages for ever",
                    operation=self._operation.id,
                    shop=self._shop.name,
                )
            followed.add(turn.token)
            assert paging is not None  # noqa: S101 - there is a token
            turned = ask.with_value(paging.where, paging.token, turn.token)
        read.total_count = _added(read.total_count, total)
        return total

    async def _turn(self, ask: Ask, most: int | None, read: ReadWindow) -> _Turn:
        """Fetch a page; what was parsed of it, several times its size, is let go before anything waits."""
        answer = await self._ask(ask, most)
        read.calls += 1
        read.waited += answer.waited
        items = _items(answer.data, self._stream.items_path[1:])
        self._on_call(answer, items)
        path = self._stream.latest_available_path
        day = _dig(answer.data, path[1:]) if path is not None else None
        if isinstance(day, str) and day:
            read.latest_available = min(day, read.latest_available or day)
        paging = self._operation.paging
        token = _dig(answer.data, paging.next.split(".")) if paging else None
        covered = self._shapes.covering(self._stream.name, answer.data)
        return _Turn(
            Page(answer.content, answer.request_id or "", self._now(), ask.context, covered),
            items,
            _total(answer.data, paging.next if paging else None),
            str(token) if token and isinstance(token, str | int) else None,
        )

    async def _ask(self, ask: Ask, most: int | None) -> Answer:
        try:
            return await raw_call(self._shop, self._operation, ask)
        except APIError as error:
            if error.code == MANY_HITS and most is not None:
                raise _TooDeep(2 * most) from error
            raise

    async def _hold(self, read: ReadWindow, size: int, items: int, total: int | None) -> None:
        """Reserve for a list of which the first page has come."""
        pages = -(-(total or 0) // items) if items else 1
        estimate = size * max(1, pages)
        if read.held:
            self._memory.add(estimate)
        else:
            await self._memory.reserve(estimate)
        read.held += estimate

    def _fit(self, read: ReadWindow, size: int) -> None:
        """Count a page that goes beyond what was reserved."""
        beyond = read.size + size - read.held
        if beyond > 0:
            self._memory.add(beyond)
            read.held += beyond


def _items(data: Any, path: Sequence[str]) -> int:
    found = _dig(data, path)
    if isinstance(found, list):
        return len(found)
    return 1 if isinstance(found, dict) and found else 0


def _total(data: Any, next_path: str | None) -> int | None:
    """Return ``total_count`` from beside the next token: every family of the platform has it there, if at all."""
    beside = next_path.split(".")[:-1] if next_path else []
    total = _dig(data, [*beside, "total_count"])
    try:
        return int(total)
    except (TypeError, ValueError):
        return None


def _added(total: int | None, more: int | None) -> int | None:
    return None if total is None or more is None else total + more


def _dig(value: Any, path: Sequence[str]) -> Any:
    for name in path:
        if not isinstance(value, dict):
            return None
        value = value.get(name)
    return value
