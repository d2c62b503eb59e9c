"""The dlt source: the synced tables in another database, merged by our keys, without a call to TikTok Shop."""

import json
from collections.abc import AsyncIterator
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import anyio.to_thread
import duckdb
import pytest

from tests.sync.databases import postgres_schema
from tiktok_shop.errors import ConfigurationError
from tiktok_shop.sync.destinations import DestinationError, Page, WindowDone, connect
from tiktok_shop.sync.streams import stream

pytestmark = pytest.mark.filterwarnings("ignore")  # dlt's own

NOW = 1_750_000_000.0
NAMES = ["orders", "order_line_items", "unsettled", "warehouses"]


def order(key, *lines, **more):
    return {"id": key, "line_items": [{"id": line, "item_tax": []} for line in lines], **more}


async def put(target, name, items_key, items, *, at, **more):
    page = Page(json.dumps({"data": {items_key: items}}).encode(), "r", at)
    await target.commit([WindowDone("7001", "A", name, str(at)[:10], str(at + 1)[:10], [page], at, **more)])


@pytest.fixture(params=["duckdb", "postgres"])
async def synced(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[str]:
    """The name of an empty database. dlt tells nobody that it was used."""
    monkeypatch.setenv("RUNTIME__DLTHUB_TELEMETRY", "false")
    if request.param == "duckdb":
        yield str(tmp_path / "shops.duckdb")
        return
    async with postgres_schema() as url:
        yield url


async def load(synced, tmp_path):
    """Run a pipeline into a DuckDB file; return the names of tables and how many rows were loaded of each."""

    def work():
        import dlt

        from tiktok_shop.sync.dlt import tiktok_shop

        pipeline = dlt.pipeline(
            "shops",
            pipelines_dir=str(tmp_path / "pipelines"),
            destination=dlt.destinations.duckdb(str(tmp_path / "warehouse.duckdb")),
            dataset_name="shops",
        )
        pipeline.run(tiktok_shop(synced, NAMES, overlap=timedelta(0)))
        return {
            name: count
            for name, count in pipeline.last_trace.last_normalize_info.row_counts.items()
            if name in NAMES
        }

    return await anyio.to_thread.run_sync(work)


def rows(tmp_path, sql):
    with duckdb.connect(str(tmp_path / "warehouse.duckdb"), read_only=True) as file:
        file.execute("set search_path = 'shops'")
        return file.execute(sql).fetchall()


async def test_loads_are_merged_and_take_only_what_is_new(synced, tmp_path):
    """Two loads hold what the database holds; the second takes only rows that were fetched since."""
    whole = {"is_full": True}
    async with connect(synced) as target:
        await target.open([stream(name) for name in ("orders", "unsettled", "warehouses")])
        first = order(
            "1", "a", "b", payment={"currency": "USD", "total_amount": "0.10"}, order_rights=[1], odd={"x": 1}
        )
        await put(target, "orders", "orders", [first, order("2", "c")], at=NOW)
        await put(target, "unsettled", "transactions", [{"id": "u1"}, {"id": "u2"}], at=NOW, **whole)
        await put(target, "warehouses", "warehouses", [{"id": "w1"}, {"id": "w2"}], at=NOW, **whole)
    assert await load(synced, tmp_path) == {
        "orders": 2,
        "order_line_items": 3,
        "unsettled": 2,
        "warehouses": 2,
    }
    async with connect(synced) as target:
        await target.open([stream(name) for name in ("orders", "unsettled", "warehouses")])
        again = order("1", "b", payment={"currency": "USD", "total_amount": "0.20"})
        await put(target, "orders", "orders", [again], at=NOW + 100)
        await put(target, "unsettled", "transactions", [{"id": "u2"}], at=NOW + 100, **whole)
        await put(target, "warehouses", "warehouses", [{"id": "w1"}], at=NOW + 100, **whole)
    assert await load(synced, tmp_path) == {
        "orders": 1,
        "order_line_items": 1,
        "unsettled": 1,
        "warehouses": 2,
    }
    assert rows(tmp_path, "select id, payment_total_amount from orders order by 1") == [
        ("1", Decimal("0.200000")),
        ("2", None),
    ]
    assert rows(tmp_path, "select order_id, id from order_line_items order by 1, 2") == [
        ("1", "b"),
        ("2", "c"),
    ]
    assert rows(tmp_path, "select id from unsettled") == [("u2",)]
    assert rows(tmp_path, "select id, deleted_at is null from warehouses order by 1") == [
        ("w1", True),
        ("w2", False),
    ]
    tables = {
        name
        for (name,) in rows(tmp_path, "select table_name from duckdb_tables() where schema_name = 'shops'")
    }
    assert {name for name in tables if not name.startswith("_dlt")} == set(NAMES)
    assert await load(synced, tmp_path) == {}


async def test_a_snapshot_that_is_empty_now_is_empty_in_the_warehouse(synced, tmp_path):
    """Nothing is left to be fetched, so no row is newer; what was loaded before would be on its way for ever."""
    for at, items in ((NOW, [{"id": "u1"}, {"id": "u2"}]), (NOW + 100, [])):
        async with connect(synced) as target:
            await target.open([stream(name) for name in ("orders", "unsettled", "warehouses")])
            await put(target, "unsettled", "transactions", items, at=at, is_full=True)
        await load(synced, tmp_path)
        assert len(rows(tmp_path, "select id from unsettled")) == len(items)
    async with connect(synced) as target:
        await target.open([stream("unsettled")])
        await put(target, "unsettled", "transactions", [{"id": "u3"}], at=NOW + 200, is_full=True)
    await load(synced, tmp_path)
    assert rows(tmp_path, "select id from unsettled") == [("u3",)]


async def test_a_table_that_is_not_there_is_said(tmp_path):
    """Wrong names and missing databases: one line."""
    from tiktok_shop.sync.dlt import tiktok_shop

    with pytest.raises(ConfigurationError, match="no table is called ordres"):
        tiktok_shop(tmp_path / "x.duckdb", ["ordres"])
    with pytest.raises(ConfigurationError, match="there is no database"):
        tiktok_shop(tmp_path / "x.duckdb", ["orders"])


def test_a_url_that_cannot_be_read_is_told_without_its_password():
    """The driver quotes the piece of the URL that it could not read, and that is the password."""
    from tiktok_shop.sync.dlt import tiktok_shop

    with pytest.raises(DestinationError, match="cannot be read") as caught:
        tiktok_shop("postgresql://ann:s3cret/x@127.0.0.1:9/shops")
    assert "s3cret" not in str(caught.value)
