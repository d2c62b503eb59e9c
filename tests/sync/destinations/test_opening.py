"""Opening a database: newer and older ones, ones in use, ones that are none, and for reading alone."""

import dataclasses
import json

import anyio
import pytest

from tests.sync.destinations.pages import ORDERS, done, opened, order, page
from tiktok_shop.sync.destinations import (
    DestinationError,
    connect,
)


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
