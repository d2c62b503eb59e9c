"""Following a list from page to page."""

import anyio
import pytest

from tiktok_shop.calls.pages import MOST_EMPTY, Fetched, Pages
from tiktok_shop.errors import PaginationError


class Book:
    """A list in pages, that remembers which tokens were asked for."""

    def __init__(self, pages, *, tokens=None):
        self.pages = pages
        self.tokens = tokens or {None: 0, **{f"t{n}": n for n in range(1, len(pages))}}
        self.asked = []
        self.answered = anyio.Event()

    async def fetch(self, token):
        self.asked.append(token)
        await anyio.lowlevel.checkpoint()
        number = self.tokens[token]
        following = [t for t, n in self.tokens.items() if n == number + 1]
        if len(self.asked) == 2:
            self.answered.set()
        return Fetched(f"page {number}", self.pages[number], following[0] if following else "")


async def test_awaiting_gives_the_first_page_only():
    """Awaited, a list is one page and one request."""
    book = Book([[1, 2], [3]])
    assert await Pages(book.fetch) == "page 0"
    assert book.asked == [None]


async def test_iterating_gives_every_item_in_order():
    """Iterated, a list gives the items of all pages, each once."""
    book = Book([[1, 2], [], [3]])
    assert [item async for item in Pages(book.fetch)] == [1, 2, 3]
    assert book.asked == [None, "t1", "t2"]


async def test_it_can_be_iterated_again():
    """A second iteration starts over."""
    pages = Pages(Book([[1], [2]]).fetch)
    assert [item async for item in pages] == [item async for item in pages] == [1, 2]


async def test_pages_are_given_whole():
    """``pages()`` gives what awaiting gives, for every page."""
    assert [page async for page in Pages(Book([[1], [2]]).fetch).pages()] == ["page 0", "page 1"]


@pytest.mark.parametrize(
    ("most", "expected", "requests"), [(0, [], 0), (1, [1], 1), (2, [1, 2], 1), (3, [1, 2, 3], 2)]
)
async def test_max_items_asks_for_no_page_more_than_needed(most, expected, requests):
    """``all(max_items=n)`` stops at n items and at the page that has them."""
    book = Book([[1, 2], [3, 4], [5]])
    assert await Pages(book.fetch).all(max_items=most) == expected
    assert len(book.asked) == requests


async def test_items_and_pages_can_be_limited():
    """``items`` and ``pages`` take a limit too."""
    pages = Pages(Book([[1, 2], [3, 4]]).fetch, prefetch=False)
    assert [item async for item in pages.items(max_items=3)] == [1, 2, 3]
    assert [page async for page in pages.pages(max_pages=1)] == ["page 0"]
    assert [item async for item in pages.items(max_items=0)] == []
    assert [page async for page in pages.pages(max_pages=0)] == []


async def test_resuming_starts_at_the_given_token():
    """A start token skips what came before it."""
    book = Book([[1], [2], [3]])
    assert await Pages(book.fetch, start="t1").all() == [2, 3]


async def test_a_token_that_repeats_ends_in_an_error_after_the_good_items():
    """A server that sends us in a circle is left, with the items so far delivered."""
    seen = []

    async def fetch(token):
        return Fetched(token, [token], "again")

    with pytest.raises(PaginationError, match="twice") as caught:
        async for item in Pages(fetch, what="get_order_list"):
            seen.append(item)
    assert seen == [None, "again"]
    assert caught.value.operation == "get_order_list"


async def test_empty_pages_with_ever_new_tokens_end():
    """A list that only ever says "go on" is given up after a stated number of empty pages in a row."""
    asked = []

    async def fetch(token):
        asked.append(token)
        return Fetched("page", [1] if len(asked) == 3 else [], f"t{len(asked)}")

    with pytest.raises(PaginationError, match="empty pages in a row"):
        await Pages(fetch).all(max_items=10)
    assert len(asked) == 3 + MOST_EMPTY


async def test_the_next_page_is_fetched_while_this_one_is_used():
    """With prefetch, the second request is made before the first page's items are used up."""
    book = Book([[1, 2], [3]])
    iterator = Pages(book.fetch).items()
    assert await anext(iterator) == 1
    with anyio.fail_after(1):
        await book.answered.wait()
    assert book.asked == [None, "t1"]
    await iterator.aclose()


async def test_without_prefetch_nothing_runs_ahead():
    """Without prefetch, a page is asked for when the items before it are used up."""
    book = Book([[1, 2], [3]])
    iterator = Pages(book.fetch, prefetch=False).items()
    assert await anext(iterator) == 1
    await anyio.lowlevel.checkpoint()
    assert book.asked == [None]
    await iterator.aclose()


async def test_leaving_early_stops_the_page_that_is_under_way():
    """A loop that is left does not leave a request behind."""
    cancelled = anyio.Event()

    async def fetch(token):
        if token is None:
            return Fetched("first", [1], "t1")
        try:
            await anyio.sleep_forever()
        except BaseException:
            cancelled.set()
            raise

    iterator = Pages(fetch).items()
    assert await anext(iterator) == 1
    await anyio.lowlevel.checkpoint()
    await iterator.aclose()
    with anyio.fail_after(1):
        await cancelled.wait()


async def test_an_error_on_a_later_page_reaches_the_caller():
    """A page that fails raises in the loop, prefetched or not."""

    async def fetch(token):
        if token:
            raise ValueError("second page")
        return Fetched("first", [1], "t1")

    for prefetch in (True, False):
        with pytest.raises(ValueError, match="second page"):
            assert [item async for item in Pages(fetch, prefetch=prefetch)]


def test_it_works_on_trio():
    """Paging with prefetch needs nothing of asyncio."""
    book = Book([[1, 2], [3]])

    async def main():
        return [item async for item in Pages(book.fetch)]

    assert anyio.run(main, backend="trio") == [1, 2, 3]
