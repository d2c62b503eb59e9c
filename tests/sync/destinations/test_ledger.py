"""Windows, holes, resets and leases."""

import dataclasses

import pytest

from tests.sync.destinations.pages import NOW, done, opened, order, page
from tiktok_shop.errors import ConfigurationError
from tiktok_shop.sync import reset_of, status_of
from tiktok_shop.sync.destinations import (
    LeaseLostError,
    Page,
    WindowFailed,
)


class Clock:
    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> float:
        return self.now


async def test_a_window_is_wholly_there_or_not_at_all(into):
    """When one page is no JSON, neither rows nor ledger entries of the batch are there."""
    async with await opened(into, "orders") as target:
        with pytest.raises(Exception, match=r"(?i)json"):
            await target.commit(
                [
                    done("orders", page("orders", [order(1)])),
                    done("orders", Page(b"<html>", "r", NOW), start="1749000000"),
                ]
            )
        assert await target.query("select count(*) from orders") == [(0,)]
        assert await target.ledger() == []
        await target.commit([done("orders", page("orders", [order(1)]))])
        assert await target.query("select count(*) from orders") == [(1,)]


async def test_failures_are_holes_until_they_are_done(into):
    """A failed window is remembered; a done one over it removes it; windows that touch can be joined."""
    failed = WindowFailed("S1", "S1-name", "orders", "100", "200", "ServerError", "gone", "wait", NOW)
    async with await opened(into, "orders") as target:
        await target.commit([failed, done("orders", start="200", end="300")])
        (hole, row) = await target.ledger("S1")
        assert (hole.state, hole.error_class, hole.next_step) == ("failed", "ServerError", "wait")
        await target.commit([dataclasses.replace(failed, start="200", end="250")])
        assert [(r.start, r.end, r.state) for r in await target.ledger()] == [
            ("100", "200", "failed"),
            ("200", "300", "done"),
            ("200", "250", "failed"),
        ]
        await target.commit([done("orders", start="100", end="200", total_count=7, calls=3)])
        await target.commit([done("orders", start="250", end="400", joined_start="100")])
        assert [(r.start, r.end, r.state) for r in await target.ledger()] == [("100", "400", "done")]
        assert await target.ledger("S2") == []
        assert row.shop == "S1-name"


async def test_status_of_a_renamed_shop_has_what_was_read_under_its_old_name(into):
    """By either name or its id, under the newest name: else a watch by the new name would miss what stands still."""

    def read(stream, shop, name, at):
        return dataclasses.replace(done(stream, shop=shop, at=at), shop=name)

    async with await opened(into, "orders", "statements") as target:
        await target.commit(
            [
                read("orders", "7", "OLD", NOW),
                read("statements", "7", "NEW", NOW + 500),
                read("orders", "8", "OTHER", NOW + 900),
                read("orders", "9", "FORMER", NOW),
                read("statements", "9", "OTHER2", NOW + 900),
                read("statements", "10", "FORMER", NOW + 900),
            ]
        )
    for asked in ("NEW", "OLD", "7"):
        found = await status_of(into, shops=[asked], now=NOW + 1000)
        assert [(one.shop, one.stream, one.age) for one in found] == [
            ("NEW", "orders", 1000),
            ("NEW", "statements", 500),
        ]
    # a name that went to another shop is that shop's
    assert [one.shop_id for one in await status_of(into, shops=["FORMER"])] == ["10"]
    with pytest.raises(ConfigurationError, match=r"ever synced into .* for NOBODY$"):
        await status_of(into, shops=["OLD", "NOBODY"])


async def test_reset_forgets_one_shop_or_one_stream(into):
    """Reset removes rows and ledger of what was named, and nothing else."""
    async with await opened(into, "orders", "warehouses") as target:
        for shop in ("S1", "S2"):
            await target.commit(
                [
                    done("orders", page("orders", [order(1, line_items=[{"id": "a"}])]), shop=shop),
                    done("warehouses", page("warehouses", [{"id": "1"}]), shop=shop, start=None, end=None),
                ]
            )
        assert await target.reset("S1", "orders") == 1
        assert await target.query("select shop_id from order_line_items") == [("S2",)]
        assert len(await target.ledger()) == 3
        assert await target.reset("S2") == 2
        assert await target.query("select shop_id from warehouses") == [("S1",)]


async def test_who_is_at_work_on_a_shop_loses_it_to_a_reset(into):
    """It would write that all before its window is done, of which nothing is left; shops that are not reset go on."""
    async with await opened(into, "orders") as target:
        await target.commit([done("orders", page("orders", [order(1)]), end="1750000000")])
        mine, other = [await target.acquire(shop, "a", 30) for shop in ("S1", "S2")]
        await target.reset("S1", "orders")
        later = done("orders", page("orders", [order(2)]), start="1750000000", end="1750000060")
        with pytest.raises(LeaseLostError, match="reset"):
            await target.commit([dataclasses.replace(later, joined_start="1749990000")], leases=[mine])
        assert await target.ledger() == []
        await target.commit([dataclasses.replace(later, shop_id="S2")], leases=[other])
        assert await target.acquire("S1", "b", 30) is not None
        await target.reset(None, "orders")
        with pytest.raises(LeaseLostError):
            await target.renew(other, 30)


async def test_reset_of_a_database_makes_no_tables(into):
    """What was never synced has none before and after, and what was synced is forgotten whatever a run was to fetch."""
    tables = (
        "select table_name from information_schema.tables where table_schema = current_schema() order by 1"
    )
    async with await opened(into, "orders") as target:
        await target.commit([done("orders", page("orders", [order(1, line_items=[{"id": "a"}])]))])
        before = await target.query(tables)
    assert await reset_of(into, stream="coupons") == 0
    assert await reset_of(into, shop="S1-name") == 1
    async with await opened(into, "orders") as target:
        assert await target.query(tables) == before
        assert await target.query("select 1 from orders union all select 1 from order_line_items") == []


async def test_a_lease_is_held_by_one_and_fences_the_other(into):
    """A shop belongs to one worker until its lease ends; a commit under an old lease writes nothing."""
    clock = Clock()
    async with await opened(into, "orders", clock=clock) as target:
        first = await target.acquire("S1", "a", 30)
        assert first is not None
        assert await target.acquire("S1", "b", 30) is None
        assert await target.acquire("S2", "b", 30) is not None
        clock.now += 20
        first = await target.renew(first, 30)
        clock.now += 31
        second = await target.acquire("S1", "b", 30)
        assert second is not None
        assert second.token > first.token
        with pytest.raises(LeaseLostError):
            await target.renew(first, 30)
        with pytest.raises(LeaseLostError):
            await target.commit([done("orders", page("orders", [order(1)]))], leases=[first])
        assert await target.query("select count(*) from orders") == [(0,)]
        await target.release(first)  # no longer ours: nothing happens
        await target.commit([done("orders", page("orders", [order(1)]))], leases=[second])
        await target.release(second)
        assert await target.acquire("S1", "c", 30) is not None
