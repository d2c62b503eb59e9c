"""Snapshots, full listings, children of a parent, days: each is replaced in its own way."""

import json
from datetime import UTC, date, datetime
from decimal import Decimal

from tests.sync.destinations.pages import NOW, done, opened, page
from tiktok_shop.sync.destinations import (
    Page,
)
from tiktok_shop.sync.streams import stream


async def test_a_snapshot_is_replaced_whole(into):
    """What is not in the newest snapshot is gone, also when the newest one is empty."""
    async with await opened(into, "unsettled") as target:
        whole = {"start": None, "end": None, "is_full": True}
        await target.commit([done("unsettled", page("transactions", [{"id": "1"}, {"id": "2"}]), **whole)])
        await target.commit([done("unsettled", page("transactions", [{"id": "2"}]), at=NOW + 5, **whole)])
        taken = datetime(2025, 6, 15, 15, 6, 45, 250000, tzinfo=UTC)
        assert await target.query("select id, taken_at from unsettled") == [("2", taken)]
        await target.commit([done("unsettled", page("transactions", None), at=NOW + 9, **whole)])
        assert await target.query("select count(*) from unsettled") == [(0,)]
        assert [(row.start, row.rows) for row in await target.ledger()] == [(None, 0)]


async def test_a_full_listing_marks_what_is_gone(into):
    """A row that a full listing does not show gets ``deleted_at``, and loses it when it is back."""
    rows = "select id, deleted_at is null from warehouses order by id"
    whole = {"start": None, "end": None, "is_full": True}
    async with await opened(into, "warehouses") as target:
        await target.commit([done("warehouses", page("warehouses", [{"id": "1"}, {"id": "2"}]), **whole)])
        await target.commit(
            [done("warehouses", page("warehouses", [{"id": "1"}], at=NOW + 9), at=NOW + 9, **whole)]
        )
        assert await target.query(rows) == [("1", True), ("2", False)]
        both = page("warehouses", [{"id": "1"}, {"id": "2"}], at=NOW + 99)
        await target.commit([done("warehouses", both, at=NOW + 99, **whole)])
        assert await target.query(rows) == [("1", True), ("2", True)]


async def test_children_of_a_parent_are_replaced_whole(into):
    """Transactions of a statement that is read again: what is gone there goes here, other statements stay."""

    def read(statement, *ids):
        rows = page(
            "transactions", [{"id": key} for key in ids], context={"statement_id": statement}, currency="USD"
        )
        return done("statement_transactions", rows, start=statement, end=statement, mark="m1")

    async with await opened(into, "statements", "statement_transactions") as target:
        await target.commit([read("7", "a", "b"), read("8", "c")])
        await target.commit([read("7", "b")])
        assert await target.query(
            "select statement_id, id, currency from statement_transactions order by 1, 2"
        ) == [
            ("7", "b", "USD"),
            ("8", "c", "USD"),
        ]
        await target.commit([read("7")])
        assert await target.query("select statement_id, id from statement_transactions") == [("8", "c")]
        assert await target.ledger() == []


async def test_a_parent_is_pending_until_it_was_read_as_it_is(into):
    """Statements whose transactions were never read, or whose sums changed since, are pending."""
    child = stream("statement_transactions")

    def statements(*amounts):
        rows = [
            {"id": str(n), "settlement_amount": amount, "currency": "USD"} for n, amount in enumerate(amounts)
        ]
        return done("statements", page("statements", rows))

    async with await opened(into, "statements", "statement_transactions") as target:
        await target.commit([statements("1.00", "2.00")])
        first, second = await target.pending(child, "S1")
        assert (first.key, first.values) == ("0", {"id": "0"})
        assert await target.pending(child, "S2") == []
        rows = page("transactions", [{"id": "t"}], context={"statement_id": "0"})
        await target.commit([done(child.name, rows, start=first.key, end=first.key, mark=first.mark)])
        assert await target.pending(child, "S1") == [second]
        await target.commit([statements("1.00", "2.00")])
        assert await target.pending(child, "S1") == [second]
        await target.commit([statements("1.50", "2.00")])
        assert [each.key for each in await target.pending(child, "S1")] == ["0", "1"]


async def test_days_that_may_still_change_say_so(into):
    """From ``provisional_from`` on, rows are provisional; read again later, they are not."""

    def days(**more):
        rows = [
            {"start_date": f"2026-11-0{n}", "sales": {"gmv": {"amount": "5", "currency": "USD"}}}
            for n in (1, 2)
        ]
        text = json.dumps(
            {"data": {"latest_available_date": "2026-11-01", "performance": {"intervals": rows}}}
        ).encode()
        return done("shop_daily", Page(text, "r", NOW), start="2026-11-01", end="2026-11-03", **more)

    sql = "select start_date, sales_gmv_amount, sales_gmv_currency, is_provisional from shop_daily order by 1"
    async with await opened(into, "shop_daily") as target:
        await target.commit([days(provisional_from="2026-11-02")])
        assert await target.query(sql) == [
            (date(2026, 11, 1), Decimal("5.000000"), "USD", False),
            (date(2026, 11, 2), Decimal("5.000000"), "USD", True),
        ]
        await target.commit([days()])
        assert [row[3] for row in await target.query(sql)] == [False, False]
        assert [row.provisional_from for row in await target.ledger()] == [None]


async def test_a_day_read_again_is_replaced(into):
    """A list of a day that is read again takes the place of that day alone."""

    def day(when, *ids):
        rows = page("products", [{"id": key} for key in ids], context={"date": when})
        return done("product_daily", rows, start=when, end=when)

    async with await opened(into, "product_daily") as target:
        await target.commit([day("2026-11-01", "1", "2"), day("2026-11-02", "1")])
        await target.commit([day("2026-11-01", "2")])
        assert await target.query("select date, id from product_daily order by 1, 2") == [
            (date(2026, 11, 1), "2"),
            (date(2026, 11, 2), "1"),
        ]


async def test_a_full_listing_speaks_for_what_changed_long_before_it(into):
    """What it does not show is gone, also where it changed before the window begins; what changed after its end may be late."""

    def listing(*rows, at):
        items = [{"id": key, "update_time": when} for key, when in rows]
        window = {"start": "1700000000", "end": "1710000000", "is_full": True}
        return done("products", page("products", items, at=at), at=at, **window)

    rows = "select id, deleted_at is null from products order by id"
    async with await opened(into, "products") as target:
        old, new, late = ("old", 1_600_000_000), ("new", 1_700_000_001), ("late", 1_710_000_001)
        await target.commit([listing(old, ("old too", 1_600_000_001), new, late, at=NOW)])
        await target.commit([listing(("old too", 1_600_000_001), at=NOW + 1)])
        assert await target.query(rows) == [("late", True), ("new", False), ("old", False), ("old too", True)]
