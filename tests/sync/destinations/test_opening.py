"""Opening a database: newer and older ones, ones in use, ones that are none, and for reading alone."""

import dataclasses
import json
import tempfile

import anyio
import asyncpg
import pytest

from tests.sync.databases import execute, postgres_schema
from tests.sync.destinations.pages import ORDERS, done, opened, order, page
from tiktok_shop.sync import reset_of, status_of
from tiktok_shop.sync.destinations import (
    DestinationError,
    connect,
)
from tiktok_shop.sync.export import export


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
    await execute(into, "update sync_meta set value = '999'")
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


async def test_a_right_that_is_missing_is_one_line(tmp_path):
    """A user of PostgreSQL who may not read or make the tables is told so, by whoever asks for what."""
    async with postgres_schema() as into:
        async with await opened(into, "orders"):
            pass
        connection = await asyncpg.connect(into)
        schema = await connection.fetchval("select current_schema()")
        await connection.execute(f"grant usage on schema {schema} to pg_monitor")
        await connection.close()
        stranger = f"{into}&role=pg_monitor"  # a role that every server has, and that owns nothing here
        for asked in (
            opened(stranger, "orders"),
            status_of(stranger),
            reset_of(stranger, stream="orders"),
            export(stranger, ["orders"], out=tmp_path),
        ):
            with pytest.raises(DestinationError, match=r"permission denied|must be owner") as caught:
                await asked
            assert "\n" not in str(caught.value)


async def test_views_of_others_stay_on_ours():
    """What somebody has built on a view is there after the next opening, and the view follows a column that has moved."""
    table = ORDERS.table
    changed = [
        dataclasses.replace(column, kind="text") if column.name == "is_sample_order" else column
        for column in table.columns
    ]
    old = dataclasses.replace(
        ORDERS, tables=(dataclasses.replace(table, columns=tuple(changed)), *ORDERS.tables[1:])
    )
    async with postgres_schema() as into:
        async with connect(into) as target:
            await target.open([old])
        connection = await asyncpg.connect(into)
        await connection.execute("create view theirs as select day, orders from v_orders_daily")
        async with connect(into) as target:
            await target.open([old])
            assert await target.query("select * from theirs") == []
        async with connect(into) as target:
            await target.open([ORDERS])
            await target.commit([done("orders", page("orders", [order(1, is_sample_order=True)]))])
            assert await target.query("select is_sample from v_orders_flat") == [(True,)]
            assert await target.query("select orders from theirs") == [(1,)]
        await connection.close()


async def test_a_temporary_folder_may_have_any_name(into, tmp_path, monkeypatch):
    """An apostrophe in it ends no SQL."""
    folder = tmp_path / "ann's"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    async with await opened(into, "orders") as target:
        await target.commit([done("orders", page("orders", [order(1)]))])
        assert await target.query("select id from orders") == [("1",)]
