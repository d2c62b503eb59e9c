"""What a database holds after pages went in. Everything here runs on DuckDB and on PostgreSQL, with the same rows expected."""

import dataclasses
import json
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import anyio
import pytest

from tests.sync.databases import postgres_schema
from tiktok_shop.sync.destinations import (
    DestinationError,
    LeaseLostError,
    Page,
    WindowDone,
    WindowFailed,
    connect,
)
from tiktok_shop.sync.streams import Column, stream


@pytest.fixture(params=["duckdb", "postgres"])
async def into(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[str]:
    """The name of an empty database, as ``--into`` takes it."""
    if request.param == "duckdb":
        yield str(tmp_path / "shops.duckdb")
        return
    async with postgres_schema() as url:
        yield url


NOW = 1_750_000_000.25
ORDERS = stream("orders")


class Clock:
    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> float:
        return self.now


def page(key, items, *, at=NOW, context=None, **data):
    text = json.dumps({"code": 0, "message": "Success", "data": {key: items, **data}}, ensure_ascii=False)
    return Page(text.encode(), "req-1", at, context or {})


def done(name, *pages, start="1749990000", end="1750000000", shop="S1", at=NOW, **more):
    return WindowDone(shop, f"{shop}-name", name, start, end, list(pages), at, **more)


async def opened(into, *names, **settings):
    target = connect(into, **settings)
    await target.open([stream(name) for name in names])
    return target


def order(number, **more):
    return {"id": str(number), "create_time": 1_749_999_000, "update_time": 1_749_999_000, **more}


async def test_rows_are_typed_and_children_are_tables(into):
    """Money is DECIMAL with its currency beside it, moments are UTC, ids are text, lists of objects are tables."""
    item = order(
        1,
        status="AWAITING_SHIPMENT",
        is_cod=False,
        payment={"currency": "USD", "total_amount": "12.50", "tax": "0"},
        order_rights=[1, 2],
        line_items=[
            {
                "id": "l1",
                "sale_price": "12.50",
                "currency": "USD",
                "item_tax": [{"tax_type": "VAT", "tax_amount": "1"}],
            },
            {"id": "l2", "sale_price": "", "rts_time": 0},
        ],
    )
    async with await opened(into, "orders") as target:
        (row,) = await target.commit([done("orders", page("orders", [item]))])
        assert (row.state, row.rows, row.misfits, row.unknown_fields) == ("done", 1, 0, 0)
        assert await target.query(
            "select shop_id, shop, id, create_time, payment_total_amount, payment_currency, is_cod, order_rights,"
            " paid_time, fetched_at, request_id, _extra from orders"
        ) == [
            (
                "S1", "S1-name", "1", datetime(2025, 6, 15, 14, 50, tzinfo=UTC), Decimal("12.500000"), "USD", False,
                ["1", "2"], None, datetime(2025, 6, 15, 15, 6, 40, 250000, tzinfo=UTC), "req-1", None,
            )
        ]  # fmt: skip
        assert await target.query(
            "select order_id, id, sale_price, rts_time from order_line_items order by id"
        ) == [
            ("1", "l1", Decimal("12.500000"), None),
            ("1", "l2", None, None),
        ]
        assert await target.query(
            "select order_id, order_line_item_id, position, tax_amount from order_line_item_taxes"
        ) == [("1", "l1", 0, Decimal("1.000000"))]


async def test_no_row_is_lost_whatever_the_platform_sends(into):
    """What does not fit its column is null there, kept raw in ``_extra``, and counted; unknown fields are kept too."""
    odd = [
        order(
            1,
            payment={"currency": "USD", "total_amount": "1.123456789012", "new_fee": "3"},
            brand_new={"a": [1]},
        ),
        order(2, payment="oops", line_items=None),
        {
            "id": 1234567890123456789012345,
            "update_time": 5,
            "line_items": ["q", {"id": "l9"}],
            "is_cod": "maybe",
        },
        {"status": "NO_ID"},
        order(5, create_time="1749999000", cancel_reason=7, payment={"total_amount": 12.5, "tax": "abc"}),
        order(6, tracking_number={"x": 1}, paid_time=0, packages=[]),
        None,
        "weird",
    ]
    async with await opened(into, "orders") as target:
        (row,) = await target.commit([done("orders", page("orders", odd))])
        # amount of 1, payment of 2, list entry and is_cod of 3, tax of 5, tracking_number of 6, the text
        assert (row.rows, row.misfits, row.unknown_fields) == (7, 7, 2)
        found = {
            str(key): (extra and json.loads(extra), rest)
            for key, extra, *rest in await target.query(
                "select id, _extra, payment_total_amount, create_time, cancel_reason, tracking_number from orders"
            )
        }
        assert found["1"][0] == {
            "payment_total_amount": "1.123456789012",
            "payment_new_fee": "3",
            "brand_new": {"a": [1]},
        }
        assert found["1"][1][0] is None
        assert found["2"][0] == {"payment": "oops"}
        assert found["1234567890123456789012345"][0] == {"line_items": ["q"], "is_cod": "maybe"}
        moment = datetime(2025, 6, 15, 14, 50, tzinfo=UTC)
        assert found["5"] == ({"payment_tax": "abc"}, [Decimal("12.500000"), moment, "7", None])
        assert found["6"][0] == {"tracking_number": {"x": 1}}
        without = sorted(key for key in found if key.startswith("?"))
        assert len(without) == 2
        assert {"item": "weird"} in [found[key][0] for key in without]
        assert await target.query("select order_id, id from order_line_items") == [
            ("1234567890123456789012345", "l9")
        ]
        # the same again is the same
        await target.commit([done("orders", page("orders", odd))])
        assert await target.query("select count(*) from orders") == [(7,)]


@pytest.mark.parametrize("data", [{}, {"orders": None}, {"orders": []}])
async def test_an_empty_page_is_no_row(into, data):
    """A page without rows leaves none, and its window is done."""
    text = json.dumps({"code": 0, "data": data}).encode()
    async with await opened(into, "orders") as target:
        (row,) = await target.commit([done("orders", Page(text, "r", NOW))])
        assert (row.state, row.rows) == ("done", 0)
        assert await target.query("select count(*) from orders") == [(0,)]


async def test_reading_again_replaces_by_key(into):
    """A row read again takes the place of the old one; its child rows go with it."""
    first = order(1, status="UNPAID", line_items=[{"id": "a"}, {"id": "b"}])
    other = order(2, line_items=[{"id": "c"}])
    async with await opened(into, "orders") as target:
        await target.commit([done("orders", page("orders", [first, other]))])
        await target.commit(
            [
                done(
                    "orders",
                    page("orders", [order(1, status="PAID", line_items=[{"id": "b"}])]),
                    start="1749999000",
                )
            ]
        )
        assert await target.query("select id, status from orders order by id") == [("1", "PAID"), ("2", None)]
        assert await target.query("select order_id, id from order_line_items order by 1, 2") == [
            ("1", "b"),
            ("2", "c"),
        ]


async def test_of_doubles_in_a_batch_the_newest_wins(into):
    """Inside a batch the row with the newest ``update_time`` wins, then the later page's."""
    old, new = order(1, status="OLD"), {**order(1, status="NEW"), "update_time": 1_749_999_999}
    later = order(2, status="LATER", line_items=[{"id": "x"}])
    async with await opened(into, "orders") as target:
        (row,) = await target.commit(
            [done("orders", page("orders", [new, order(2, status="EARLIER")]), page("orders", [old, later]))]
        )
        assert row.rows == 2
        assert await target.query("select id, status from orders order by id") == [
            ("1", "NEW"),
            ("2", "LATER"),
        ]
        assert await target.query("select count(*) from order_line_items") == [(1,)]


async def test_shops_are_apart(into):
    """Two shops may have the same ids."""
    async with await opened(into, "orders") as target:
        await target.commit([done("orders", page("orders", [order(1)]), shop=shop) for shop in ("S1", "S2")])
        await target.commit([done("orders", page("orders", [order(1, status="X")]), shop="S2")])
        assert await target.query("select shop_id, status from orders order by 1") == [
            ("S1", None),
            ("S2", "X"),
        ]


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


async def test_only_the_shop_itself_is_kept_of_a_grant(into):
    """A grant's answer names all its shops: only the one that was asked for becomes a row, without its cipher."""
    rows = [
        {"id": "S1", "name": "Mine", "cipher": "secret"},
        {"id": "S9", "name": "Other", "cipher": "secret"},
    ]
    async with await opened(into, "shops") as target:
        await target.commit([done("shops", page("shops", rows), start=None, end=None, is_full=True)])
        assert await target.query("select id, name, _extra from shops") == [("S1", "Mine", None)]


# --- personal data ------------------------------------------------------------------------------------------------

PERSON = order(
    1,
    buyer_email="a@b.example",
    buyer_phone_2="+1",
    recipient_address={
        "name": "Bob",
        "region_code": "US",
        "door_code": "77",
        "district_info": [{"address_name": "X"}],
    },
)


async def all_text(target):
    (row,) = await target.query("select * from orders limit 1")
    return json.dumps(row, default=str)


async def test_personal_fields_are_dropped(into):
    """By default nothing about the buyer gets into the database, known to the spec or not."""
    async with await opened(into, "orders") as target:
        await target.commit(
            [done("orders", page("orders", [PERSON, {**order(1), "recipient_address": "Bob, 5 Road"}]))]
        )
        await target.commit([done("orders", page("orders", [PERSON]))])
        text = await all_text(target)
        assert '"US"' in text
        for secret in ("a@b", "Bob", "+1", "77", "X"):
            assert f'"{secret}' not in text


async def test_personal_fields_can_be_kept_or_hashed(into, tmp_path):
    """``keep`` keeps them as they are; ``hash`` makes equal digests of equal values, and others with another key."""
    async with await opened(into, "orders", personal="keep") as target:
        await target.commit([done("orders", page("orders", [PERSON]))])
        (row,) = await target.query("select buyer_email, recipient_address_name, _extra from orders")
        assert row[:2] == ("a@b.example", "Bob")
        assert json.loads(row[2]) == {"recipient_address_door_code": "77", "buyer_phone_2": "+1"}
    hashes = set()
    for n, key in enumerate(("k1", "k1", "k2")):
        async with await opened(
            str(tmp_path / f"{n}.duckdb"), "orders", personal="hash", hash_key=key
        ) as target:
            await target.commit([done("orders", page("orders", [PERSON]))])
            ((value,),) = await target.query("select buyer_email from orders")
            assert len(value) == 64
            assert "Bob" not in await all_text(target)
            hashes.add(value)
    assert len(hashes) == 2
    with pytest.raises(DestinationError, match="hash_key"):
        connect(into, personal="hash")


# --- the ledger ---------------------------------------------------------------------------------------------------


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


# --- opening ------------------------------------------------------------------------------------------------------


async def test_a_new_field_becomes_a_column_and_old_rows_stay(into):
    """A field added to the spec: the next opening adds the column; a changed kind keeps the old values aside."""
    table = ORDERS.table
    kept = [column for column in table.columns if column.name != "shipping_provider"]
    changed = [
        dataclasses.replace(column, kind="int") if column.name == "seller_note" else column for column in kept
    ]
    old = dataclasses.replace(
        ORDERS, tables=(dataclasses.replace(table, columns=tuple(changed)), *ORDERS.tables[1:])
    )
    async with connect(into) as target:
        await target.open([old])
        await target.commit(
            [done("orders", page("orders", [order(1, shipping_provider="PAID", seller_note=5)]))]
        )
        ((extra,),) = await target.query("select _extra from orders")
        assert json.loads(extra) == {"shipping_provider": "PAID"}
    async with connect(into) as target:
        await target.open([ORDERS])
        await target.commit(
            [
                done(
                    "orders",
                    page("orders", [order(2, shipping_provider="NEW", seller_note="n")]),
                    end="1760000000",
                )
            ]
        )
        assert await target.query(
            "select id, shipping_provider, seller_note, seller_note__bigint from orders order by id"
        ) == [
            ("1", None, None, 5),
            ("2", "NEW", "n", None),
        ]
    async with connect(into) as target:  # and once more: nothing to do
        await target.open([ORDERS])


async def test_a_newer_database_is_refused(into):
    """A database that a newer package wrote is refused in one line that says so."""
    async with await opened(into, "orders") as target:
        await target.commit([done("orders", page("orders", [order(1)]))])
    if into.startswith("postgres"):
        import asyncpg

        connection = await asyncpg.connect(into)
        await connection.execute("update sync_meta set value = '999'")
        await connection.close()
    else:
        import duckdb

        with duckdb.connect(into) as file:
            file.execute("update sync_meta set value = '999'")
    with pytest.raises(DestinationError, match="newer tiktok-shop-async") as caught:
        await opened(into, "orders")
    assert "\n" not in str(caught.value)


async def test_reading_alone_changes_nothing(into):
    """Opened read-only it answers queries and refuses to write."""
    async with await opened(into, "orders") as target:
        await target.commit([done("orders", page("orders", [order(1)]))])
    async with connect(into) as target:
        await target.open([], read_only=True)
        assert await target.query("select id from orders where id = $1", ["1"]) == [("1",)]
        assert len(await target.ledger()) == 1


async def test_queries_cannot_write(into):
    """``query`` is for reading."""
    async with await opened(into, "orders") as target:
        await target.commit([done("orders", page("orders", [order(1)]))])
        with pytest.raises(Exception, match=r"(?i)read-only|select"):
            await target.query("delete from orders")
        assert await target.query("select count(*) from orders") == [(1,)]


async def test_a_file_in_use_is_refused_in_one_line(tmp_path):
    """A second process that opens the DuckDB file gets one clear line."""
    import sys

    path = str(tmp_path / "shops.duckdb")
    async with await opened(path, "orders"):
        code = (
            "import asyncio, sys\nfrom tiktok_shop.sync.destinations import connect, DestinationError\n"
            "async def main():\n    try:\n        await connect(sys.argv[1]).open([])\n"
            "    except DestinationError as error:\n        print(error)\nasyncio.run(main())"
        )
        told = await anyio.run_process([sys.executable, "-c", code, path])
    assert b"in use by another process" in told.stdout
    assert told.stdout.count(b"\n") == 1


async def test_what_cannot_be_opened_says_why(tmp_path):
    """No database, no server, not a database: one line each."""
    with pytest.raises(DestinationError, match="there is no database"):
        await connect(str(tmp_path / "none.duckdb")).open([], read_only=True)
    (tmp_path / "text.duckdb").write_text("hello" * 5000)
    with pytest.raises(DestinationError, match=r"no DuckDB database|cannot be opened"):
        await connect(str(tmp_path / "text.duckdb")).open([])
    with pytest.raises(DestinationError, match="cannot be reached") as caught:
        await connect("postgresql://someone:secret@127.0.0.1:1/none").open([])
    assert "secret" not in str(caught.value)


def test_columns_are_plain_data():
    """A column of the generated data is what the table specs say."""
    column = next(column for column in ORDERS.table.columns if column.name == "payment_total_amount")
    assert column == Column(
        "payment_total_amount",
        "decimal",
        ("payment", "total_amount"),
        False,
        column.description,
        "payment_currency",
    )


async def test_a_full_listing_in_parts_speaks_for_each_part(into):
    """A full run of products that was split marks only what is gone from its own stretch of time."""

    def part(start, end, *rows, at):
        items = [{"id": key, "update_time": when} for key, when in rows]
        return done("products", page("products", items, at=at), start=start, end=end, at=at, is_full=True)

    rows = "select id, deleted_at is null from products order by id"
    async with await opened(into, "products") as target:
        first, second = ("1700000000", "1710000000"), ("1710000000", "1720000000")
        a, b, c = ("a", 1_700_000_001), ("b", 1_710_000_001), ("c", 1_700_000_002)
        await target.commit([part(*first, a, c, at=NOW)])
        await target.commit([part(*second, b, at=NOW + 1)])
        assert await target.query(rows) == [("a", True), ("b", True), ("c", True)]
        await target.commit([part(*first, a, at=NOW + 2)])
        await target.commit([part(*second, b, at=NOW + 3)])
        assert await target.query(rows) == [("a", True), ("b", True), ("c", False)]
