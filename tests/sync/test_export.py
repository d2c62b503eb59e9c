"""Files from a synced database, from DuckDB and from PostgreSQL: the same rows, exact, in the hands of pandas and polars."""

import json
from collections.abc import AsyncIterator
from decimal import Decimal
from functools import partial
from pathlib import Path

import anyio
import asyncpg
import duckdb
import pandas
import polars
import pytest

from tests.sync.databases import execute, postgres_schema
from tiktok_shop.errors import ConfigurationError
from tiktok_shop.sync.destinations import DestinationError, Page, WindowDone, connect
from tiktok_shop.sync.export import export
from tiktok_shop.sync.streams import stream

NOW = 1_750_000_000.0
ITEMS = [
    {
        "id": "1",
        "create_time": 1_749_999_000,
        "cancel_reason": "=1+1",
        "payment": {"currency": "USD", "total_amount": "12.50"},
        "order_rights": [1, 2],
        "line_items": [{"id": "a", "product_name": 'two\nlines, "quoted"'}],
        "unknown": {"x": 1},
    },
    {"id": "0099", "cancel_reason": "", "payment": {"currency": "MYR", "total_amount": "-0.000001"}},
]


@pytest.fixture(params=["duckdb", "postgres"])
async def synced(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[str]:
    """A database with two orders of two shops."""

    async def fill(into: str) -> None:
        async with connect(into) as target:
            await target.open([stream("orders"), stream("warehouses")])
            for shop, item in zip(("7001", "7002"), ITEMS, strict=True):
                page = Page(json.dumps({"data": {"orders": [item]}}).encode(), "r", NOW)
                await target.commit(
                    [WindowDone(shop, f"name-{shop}", "orders", "1749000000", "1750000000", [page], NOW)]
                )

    if request.param == "duckdb":
        path = str(tmp_path / "shops.duckdb")
        await fill(path)
        yield path
        return
    async with postgres_schema() as url:
        await fill(url)
        yield url


async def test_files_open_in_pandas_and_polars(synced, tmp_path):
    """Parquet and CSV hold every row; amounts are exact, ids stay text, moments are UTC."""
    written = await export(synced, ["orders"], out=tmp_path / "out", formats=["parquet", "csv"])
    assert [path.name for path in written] == ["orders.parquet", "orders.csv"]
    frame = polars.read_parquet(written[0]).sort("id")
    assert frame["id"].to_list() == ["0099", "1"]
    assert frame["payment_total_amount"].to_list() == [Decimal("-0.000001"), Decimal("12.500000")]
    assert frame["order_rights"].to_list() == [None, ["1", "2"]]
    assert str(frame["create_time"].dtype) == "Datetime(time_unit='us', time_zone='UTC')"
    read = pandas.read_parquet(written[0]).sort_values("id")
    assert list(read["shop_id"]) == ["7002", "7001"]
    assert json.loads(read["_extra"].iloc[1]) == {"unknown": {"x": 1}}
    table = pandas.read_csv(written[1], dtype=str).sort_values("id")
    assert list(table["payment_total_amount"]) == ["-0.000001", "12.500000"]
    assert list(table["create_time"])[1] == "2025-06-15T14:50:00Z"
    assert list(table["order_rights"])[1] == '["1","2"]'
    assert list(polars.read_csv(written[1], infer_schema=False).columns) == list(table.columns)


async def test_text_in_csv_is_no_formula(synced, tmp_path):
    """A spreadsheet runs nothing, unless the text is wanted as it is; Parquet is never changed."""
    (path,) = await export(synced, ["orders"], out=tmp_path, formats=["csv"])
    assert "'=1+1" in path.read_text()
    assert "-0.000001" in path.read_text()
    (path,) = await export(synced, ["orders"], out=tmp_path, formats=["csv"], neutralise=False)
    assert ",=1+1," in path.read_text()
    (path,) = await export(synced, ["orders"], out=tmp_path, formats=["parquet"])
    assert "=1+1" in polars.read_parquet(path)["cancel_reason"].to_list()


async def test_partitions_keep_their_columns(synced, tmp_path):
    """A folder per shop; the shop's id stays in the files as text, because folder names are guessed to be numbers."""
    (folder,) = await export(synced, ["orders"], out=tmp_path, partition_by=["shop_id"])
    assert sorted(path.name for path in folder.iterdir()) == ["shop_id=7001", "shop_id=7002"]
    ids = duckdb.read_parquet(f"{folder}/*/*.parquet", hive_partitioning=False).order("shop_id")
    assert ids.select("shop_id").fetchall() == [("7001",), ("7002",)]
    again = await export(synced, ["orders"], out=tmp_path, partition_by=["shop_id"])
    assert again == [folder]


async def test_all_tables_with_rows_and_views_by_name(synced, tmp_path):
    """Without names: every table that has rows. Views are written when they are named."""
    written = await export(synced, out=tmp_path / "all")
    assert [path.name for path in written] == [
        "order_line_items.parquet", "orders.parquet", "sync_windows.parquet",
    ]  # fmt: skip
    (path,) = await export(synced, ["v_orders_flat"], out=tmp_path / "view", formats=["csv"])
    frame = pandas.read_csv(path, dtype=str)
    assert 'two\nlines, "quoted"' in list(frame["product_name"])
    assert not list(tmp_path.rglob(".part-*"))


@pytest.mark.parametrize("partition_by", [[], ["shop_id"]])
async def test_what_is_left_of_a_table_that_became_empty_goes(synced, tmp_path, partition_by):
    """Beside fresh files it would look current. What has another name, or another format, is nobody's business."""
    removed = []
    files = partial(
        export, synced, out=tmp_path / "out", formats=["csv"], partition_by=partition_by, on_removed=removed.append
    )  # fmt: skip
    before = await files()
    own = tmp_path / "out" / "own.csv"
    own.write_text("mine")
    await execute(synced, "delete from order_line_items")
    after = await files()
    assert [path.stem.removesuffix("_csv") for path in removed] == ["order_line_items"]
    assert set(before) - set(after) == set(removed)
    assert sorted((tmp_path / "out").iterdir()) == sorted([*after, own])


async def test_a_database_without_any_sync_is_no_export(tmp_path):
    """Nothing is there to be exported: that is an error, as in `sync status`."""
    with duckdb.connect(str(tmp_path / "new.duckdb")):
        pass
    with pytest.raises(DestinationError, match=r"nothing was ever synced into .*new\.duckdb"):
        await export(tmp_path / "new.duckdb", out=tmp_path / "o")
    async with postgres_schema() as url:
        connection = await asyncpg.connect(url)
        await connection.execute("create table queue as select 1 as job")  # a queue is no shop's data
        await connection.close()
        with pytest.raises(DestinationError, match="nothing was ever synced into PostgreSQL at"):
            await export(url, out=tmp_path / "o")


async def test_partitions_that_cannot_be_are_said_before_anything_is_written(synced, tmp_path):
    """One line that names the tables, the column or the file in the way."""
    out = tmp_path / "o"
    with pytest.raises(ConfigurationError, match="no column status to partition by in order_line_items"):
        await export(synced, out=out, partition_by=["status"])
    with pytest.raises(ConfigurationError, match=r"no column status to partition by in order_line_items$"):
        await export(synced, ["orders", "order_line_items"], out=out, partition_by=["status"])
    with pytest.raises(ConfigurationError, match="shop_id is named twice"):
        await export(synced, ["orders"], out=out, partition_by=["shop_id", "shop_id"])
    assert not out.exists() or not list(out.iterdir())
    (out / "order_line_items_parquet").write_text("mine")
    with pytest.raises(ConfigurationError, match="order_line_items_parquet is a file"):
        await export(synced, ["orders", "order_line_items"], out=out, partition_by=["shop_id"])
    assert [path.name for path in out.iterdir()] == ["order_line_items_parquet"]


async def test_what_is_not_there_is_said(synced, tmp_path):
    """Wrong names: one line each, and nothing is written."""
    with pytest.raises(ConfigurationError, match="no table 'order'"):
        await export(synced, ["order"], out=tmp_path / "o")
    with pytest.raises(ConfigurationError, match="no column day"):
        await export(synced, ["orders"], out=tmp_path / "o", partition_by=["day"])
    with pytest.raises(ConfigurationError, match="no format xlsx"):
        await export(synced, ["orders"], out=tmp_path / "o", formats=["xlsx"])
    with pytest.raises(DestinationError, match="there is no database"):
        await export(tmp_path / "none.duckdb", out=tmp_path / "o")
    assert not list((tmp_path / "o").iterdir())


async def test_files_of_postgresql_are_of_one_moment(tmp_path):
    """What a sync writes between two tables is in neither of them: every line has its order."""
    async with postgres_schema() as url, connect(url) as target:
        await target.open([stream("orders")])
        page = Page(json.dumps({"data": {"orders": ITEMS[:1]}}).encode(), "r", NOW)
        await target.commit([WindowDone("7001", "A", "orders", "1749000000", "1750000000", [page], NOW)])
        other = await asyncpg.connect(url)
        held = other.transaction()
        await held.start()
        await other.execute("lock table orders in access exclusive mode")
        waiting = "select count(*) from pg_locks where not granted and relation = 'orders'::regclass"
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(
                partial(export, url, ["orders", "order_line_items"], out=tmp_path, formats=["csv"])
            )
            while not await target.query(waiting) > [(0,)]:  # it has begun with the orders
                pass
            await other.execute("insert into orders (shop_id, id) values ('S1', '2')")
            await other.execute(
                "insert into order_line_items (shop_id, order_id, id) values ('S1', '2', 'b')"
            )
            await held.commit()
        await other.close()
    names = {
        name: duckdb.read_csv(str(tmp_path / f"{name}.csv")).fetchall()
        for name in ("orders", "order_line_items")
    }
    assert {name: len(rows) for name, rows in names.items()} == {"orders": 1, "order_line_items": 1}
