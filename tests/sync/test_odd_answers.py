"""Answers that no documentation promises: what was good of them is kept, and nothing goes on for ever."""

from __future__ import annotations

import anyio
import httpx
import orjson
import pytest

from tests.sync.in_memory import InMemory
from tiktok_shop import ShopCredentials, TikTokShop
from tiktok_shop.sync import Limits, sync
from tiktok_shop.sync.memory import Memory
from tiktok_shop.timing import Timing

NOW = 1_795_262_400.0


def page(ids, *, token=None, total=None, **data):
    found = {"orders": None if ids is None else [{"id": str(one)} for one in ids], **data}
    if token is not None:
        found["next_page_token"] = token
    if total is not None:
        found["total_count"] = total
    return found


async def synced(answers, *, seconds=86_400, **limits):
    """Sync one shop's orders from these answers, by page token; return report, destination and the tokens asked for."""
    asked = []

    def answer(request):
        token = dict(request.url.params).get("page_token", "")
        asked.append(token)
        found = answers(token, asked.count(token)) if callable(answers) else answers[token]
        return httpx.Response(
            200, content=orjson.dumps({"code": 0, "message": "Success", "request_id": "r", "data": found})
        )

    into = InMemory()
    shop = ShopCredentials(name="SHOP1", access_token="t", cipher="c", shop_id="1", region="MY")
    async with TikTokShop(
        "key", "secret", shops=[shop], wire=httpx.MockTransport(answer), timing=Timing(now=lambda: NOW)
    ) as app:
        report = await sync(
            app,
            into,
            streams=["orders"],
            since=NOW - 120 - seconds,
            limits=Limits(linger=0, patience=5, **limits),
        )
    return report, into, asked


def ids(into):
    return sorted(int(key[1]) for key in into.rows.get("orders", {}))


async def test_a_null_list_is_an_empty_page():
    """The window is done, with no rows."""
    report, into, _ = await synced({"": page(None, total=0)})
    assert report.is_complete
    assert ids(into) == []


async def test_no_data_at_all_is_an_empty_page():
    """``data: null`` with code 0."""
    report, _, _ = await synced({"": None})
    assert report.is_complete


async def test_an_empty_page_with_a_next_token_is_followed():
    """What comes after it is not lost."""
    report, into, _ = await synced(
        {"": page([1], token="a", total=2), "a": page([], token="b"), "b": page([2], token="")}
    )
    assert report.is_complete
    assert ids(into) == [1, 2]


async def test_a_token_that_comes_again_fails_the_window_and_nothing_of_it_is_written():
    """Following it would never end; half a window would look like a whole one."""
    report, into, asked = await synced({"": page([1], token="a"), "a": page([2], token="a")})
    assert report.shops["SHOP1"].streams["orders"].error_class == "PaginationError"
    assert len(asked) < 10
    assert ids(into) == []
    assert [row.state for row in await into.ledger()] == ["failed"]


async def test_empty_pages_without_end_fail_the_window():
    """A server that always has a next page is not believed for ever."""
    report, _, asked = await synced(lambda token, _count: page([], token=str(int(token or 0) + 1)))
    assert report.shops["SHOP1"].streams["orders"].error_class == "PaginationError"
    assert len(asked) < 1000


async def test_a_total_that_shrinks_is_read_once_more():
    """Rows that moved out while we paged are told apart from rows that were lost."""

    def answers(token, count):
        if token == "":
            return page([1, 2], token="a", total=4 if count == 1 else 3)
        return page([3], token="")

    report, into, asked = await synced(answers)
    assert asked == ["", "a", "", "a"]
    assert ids(into) == [1, 2, 3]
    assert report.total("short") == 0


async def test_rows_that_were_announced_and_never_come_are_counted():
    """Read twice, then noted; what came is kept."""
    report, into, asked = await synced({"": page([1, 2], total=5)})
    assert asked == ["", ""]
    assert ids(into) == [1, 2]
    assert report.total("short") == 3
    assert report.is_complete


async def test_a_second_that_is_too_deep_is_read_as_it_is():
    """Splitting ends with one second, and the window is written whole."""

    def answers(token, _count):
        return page(range(50), total=50)

    report, into, _ = await synced(answers, rows_per_window=10, seconds=5)
    assert report.is_complete
    assert ids(into) == list(range(50))


async def test_a_server_that_ignores_the_time_is_not_asked_for_every_second():
    """Each part is as deep as the whole: after a while it is read as it is."""
    report, into, asked = await synced(lambda _token, _count: page(range(50), total=50), rows_per_window=10)
    assert report.is_complete
    assert ids(into) == list(range(50))
    assert len(asked) < 2000


@pytest.mark.parametrize("sizes", [[60, 60, 60], [200], [40, 40, 300, 10]])
async def test_bytes_that_wait_are_bounded_and_everybody_gets_in(sizes):
    """First come first served; one that is larger than the bound goes alone."""
    memory = Memory(100)
    done = []

    async def one(size):
        await memory.reserve(size)
        assert memory.held <= max(100, size)
        done.append(size)
        memory.release(size)

    async with anyio.create_task_group() as tasks:
        for size in sizes:
            tasks.start_soon(one, size)
    assert done == sizes
    assert memory.held == 0


async def test_who_gives_up_waiting_for_memory_holds_none():
    """A cancelled window leaves the budget as it was."""
    memory = Memory(100)
    await memory.reserve(100)
    with anyio.move_on_after(0.01):
        await memory.reserve(50)
    memory.release(100)
    assert memory.held == 0
    await memory.reserve(100)
