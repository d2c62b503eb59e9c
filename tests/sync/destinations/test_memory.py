"""What a DuckDB file costs in memory while it is written."""

from __future__ import annotations

import duckdb
import pytest

from tests.sync.destinations.pages import done, opened, order, page
from tiktok_shop.sync.destinations import DestinationError, _duckdb_file
from tiktok_shop.sync.destinations._duckdb_file import transaction


async def test_what_the_file_holds_stays_in_memory_up_to_a_bound(tmp_path):
    """DuckDB's own bound is most of the machine's memory; what it spills lies beside the file."""
    into = str(tmp_path / "shops.duckdb")
    async with await opened(into, "orders") as target:
        found = await target.query(
            "select parse_formatted_bytes(current_setting('memory_limit')), current_setting('temp_directory')"
        )
    ((limit, spilled),) = found
    assert limit < 256 << 20
    assert spilled == f"{into}.tmp"


async def test_a_window_that_is_larger_than_the_bound_is_written_all_the_same(tmp_path, monkeypatch):
    """DuckDB says that it is out of memory, and gets what the machine has until that is written."""
    monkeypatch.setattr(_duckdb_file, "_MEMORY", "set memory_limit = '24MB'")
    items = [order(number, shipping_provider=f"{number}" * 500) for number in range(2_000)]
    pages = [page("orders", items[at : at + 100]) for at in range(0, len(items), 100)]
    async with await opened(str(tmp_path / "shops.duckdb"), "orders") as target:
        await target.commit([done("orders", *pages)])
        assert await target.query(
            "select count(*), count(distinct shipping_provider), current_setting('memory_limit') from orders"
        ) == [(2_000, 2_000, "22.8 MiB")]


async def test_what_a_killed_process_spilled_is_removed(tmp_path):
    """And nothing else that may lie there."""
    spilled = tmp_path / "shops.duckdb.tmp"
    spilled.mkdir()
    left, other = spilled / "duckdb_temp_storage_DEFAULT-0.tmp", spilled / "notes.txt"
    left.write_bytes(b"x")
    other.write_text("mine")
    async with await opened(str(tmp_path / "shops.duckdb"), "orders"):
        assert not left.exists()
        assert other.exists()


async def test_a_file_that_plain_duckdb_made_is_gone_on_with(tmp_path):
    """Its groups of rows are larger than ours; rows of both stay, and plain DuckDB reads and writes them."""
    into = str(tmp_path / "shops.duckdb")
    async with await opened(into, "orders") as target:
        await target.commit([done("orders", page("orders", [order(1)]))])
    with duckdb.connect(into) as file:
        file.execute("insert into orders (shop_id, id) select 'S0', i::VARCHAR from range(200000) r(i)")
    async with await opened(into, "orders") as target:
        await target.commit([done("orders", page("orders", [order(1), order(2)]))])
    with duckdb.connect(into) as file:
        assert file.execute("select shop_id, count(*) from orders group by 1 order by 1").fetchall() == [
            ("S0", 200_000),
            ("S1", 2),
        ]


def test_a_transaction_that_fails_says_why():
    """Not that there is nothing to roll back."""
    with duckdb.connect() as one:
        one.execute("create table t (x integer primary key)")
        other = one.cursor()
        other.execute("begin")
        other.execute("insert into t values (1)")
        with pytest.raises(duckdb.Error, match=r"[Cc]onflict|[Cc]onstraint|duplicate"), transaction(one):
            one.execute("insert into t values (1)")
            other.execute("commit")
        assert one.execute("from t").fetchall() == [(1,)]


async def test_pages_that_are_no_json_are_refused_and_others_are_taken(tmp_path):
    """By the same open database."""
    async with await opened(str(tmp_path / "shops.duckdb"), "orders") as target:
        broken = page("orders", [order(1)])
        with pytest.raises(duckdb.Error, match="JSON") as caught:
            await target.commit([done("orders", type(broken)(b"{", "r", 1.0))])
        assert not isinstance(caught.value, DestinationError)
        await target.commit([done("orders", broken)])
        assert await target.query("select id from orders") == [("1",)]
