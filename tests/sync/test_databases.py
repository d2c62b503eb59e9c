"""Sync into real databases: the books by SQL, processes that are killed, and two at once."""

from __future__ import annotations

import asyncio
import contextlib
import json
import random
import signal
import sys
import time
from collections.abc import AsyncIterator
from decimal import Decimal
from pathlib import Path

import pytest

from tests.sync.conftest import no_sleep
from tests.sync.databases import postgres_schema
from tiktok_shop.credentials.stores import MemoryStore
from tiktok_shop.errors import ConfigurationError
from tiktok_shop.sync import Limits, choose, run_unit, status_of, streams, sync, units_of
from tiktok_shop.sync.destinations import Destination, DestinationError, connect
from tiktok_shop.sync.schedule import SETTLE
from tiktok_shop.testing import RunningEmulator, running_emulator
from tiktok_shop.timing import Timing
from tiktok_shop_emulator.clock import VirtualClock

SCRIPT = Path(__file__).with_name("one_sync.py")
NOT_COMPARED = {"fetched_at", "request_id", "taken_at"}


@contextlib.asynccontextmanager
async def database(kind: str, folder: Path, name: str) -> AsyncIterator[str]:
    """Yield what ``--into`` takes, for an empty database."""
    if kind == "duckdb":
        yield str(folder / f"{name}.duckdb")
        return
    async with postgres_schema() as url:
        yield url


@contextlib.asynccontextmanager
async def opened(into: str) -> AsyncIterator[Destination]:
    async with connect(into) as destination:
        await destination.open(tuple(streams().values()), read_only=True)
        yield destination


async def assert_books(running: RunningEmulator, into: str) -> None:
    """SQL sums of every shop are those of the emulator's books, to the cent."""
    async with opened(into) as destination:
        for shop in running.emulator.world.shops:
            books = running.emulator.shop(f"SHOP{shop.index + 1}").books()
            until = books.now - SETTLE
            ((count, total),) = await destination.query(
                "select count(*), sum(payment_total_amount) from orders where shop_id = $1 and update_time < to_timestamp($2)",
                [books.shop_id, until],
            )
            settled = [row for row in books.orders if row["update_time"] < until]
            assert (count, total or 0) == (len(settled), sum(row["total_amount"] for row in settled))
            ((lines,),) = await destination.query(
                "select sum(sale_price) from order_line_items as l where shop_id = $1 and exists (select 1 from orders as o"
                " where o.shop_id = l.shop_id and o.id = l.order_id and o.update_time < to_timestamp($2))",
                [books.shop_id, until],
            )
            known = {row["id"] for row in settled}
            assert lines == sum(row["sale_price"] for row in books.line_items if row["order_id"] in known)
            for table, rows in (
                ("statements", books.statements),
                ("statement_transactions", books.transactions),
            ):
                ((count, total),) = await destination.query(
                    f"select count(*), sum(settlement_amount) from {table} where shop_id = $1",  # noqa: S608
                    [books.shop_id],
                )
                assert (count, total or 0) == (len(rows), sum(row["settlement_amount"] for row in rows))
            ((total,),) = await destination.query(
                "select coalesce(sum(amount), 0) from withdrawals where shop_id = $1", [books.shop_id]
            )
            assert total == sum(row["amount"] for row in books.withdrawals)
            gmv = await destination.query(
                "select start_date, sales_gmv_amount from shop_daily where shop_id = $1 and not is_provisional",
                [books.shop_id],
            )
            assert gmv
            for day, amount in gmv:
                assert amount == books.gmv_by_day.get(str(day)[:10], Decimal(0))


@pytest.mark.parametrize("kind", ["duckdb", "postgres"])
async def test_a_database_ties_out_with_the_books_by_sql(kind, tmp_path):
    """Orders, lines, statements, transactions, withdrawals and GMV, of the first run and after time has passed."""
    now = 1_795_262_400.0
    clock = VirtualClock(lambda: now)
    async with (
        running_emulator(shops=4, clock=clock, world={"history_days": 15, "volume": 0.5}) as running,
        database(kind, tmp_path, "books") as into,
    ):
        for _ in range(2):
            async with running.client(
                timing=Timing(now=clock.now, sleep=no_sleep), store=MemoryStore()
            ) as app:
                report = await sync(app, into, limits=Limits(linger=0))
            assert report.is_complete, report.failed
            await assert_books(running, into)
            clock.move(3 * 86_400 + 600)
            running.emulator.shop("SHOP2").cancel_order()
            clock.move(SETTLE + 60)


async def test_a_product_that_is_gone_is_marked_however_old_it_is(bench, tmp_path):
    """Most products last changed long before the first run's days; the next week's listing does not show it."""
    path = str(tmp_path / "shops.duckdb")
    async with bench(shops=1) as found:
        await found.sync(streams=["products"], into=path)
        gone = found.running.emulator.shop("SHOP1").delete_product()
        found.clock.move(8 * 86_400)
        await found.sync(streams=["products"], into=path)
        async with opened(path) as destination:
            marked = await destination.query("select id from products where deleted_at is not null")
            assert marked == [(gone,)]


async def rows_of(into: str) -> dict[str, list[tuple]]:
    """Every row of every table, without what differs from run to run."""
    found = {}
    async with opened(into) as destination:
        for stream in streams().values():
            for table in stream.tables:
                names = await destination.query(
                    "select column_name from information_schema.columns where table_name = $1"
                    " and table_schema = current_schema() order by ordinal_position",
                    [table.name],
                )
                kept = ", ".join(f'"{name}"' for (name,) in names if name not in NOT_COMPARED)
                if kept:
                    rows = await destination.query(f"select {kept} from {table.name}")  # noqa: S608
                    found[table.name] = sorted(rows, key=repr)
    return found


async def killed_and_resumed(kind: str, folder: Path, kills: int, seed: int) -> None:
    """Kill a sync *kills* times, each time a little later or earlier; then let it end, and compare."""
    chance = random.Random(seed)
    moment = time.time()
    clock = VirtualClock(lambda: moment)
    async with (
        running_emulator(shops=3, clock=clock, port=0, world={"history_days": 8, "volume": 0.5}) as running,
        database(kind, folder, "whole") as whole,
        database(kind, folder, "killed") as killed,
    ):
        env = folder / ".env"
        env.write_text("".join(f"{key}={value}\n" for key, value in running.env.items()))
        assert await ran(env, whole, moment) == "complete"
        done: set[tuple] = set()
        for _ in range(kills):
            await ran(env, killed, moment, kill_after=chance.uniform(0.05, 2.5))
            try:
                async with opened(killed) as destination:
                    now_done = {
                        (row.shop_id, row.stream, row.start, row.end, row.finished_at, row.calls)
                        for row in await destination.ledger()
                        if row.state == "done" and row.start is not None
                    }
            except DestinationError:
                continue  # killed before there was a database
            assert done <= now_done, "a committed window was fetched again, or is gone"
            done = now_done
        assert await ran(env, killed, moment) == "complete"
        assert await rows_of(killed) == await rows_of(whole)


async def ran(env: Path, into: str, moment: float, *, kill_after: float | None = None) -> str:
    process = await asyncio.create_subprocess_exec(
        sys.executable, str(SCRIPT), str(env), into, str(moment),
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    assert process.stdout is not None
    await process.stdout.readline()  # it begins
    if kill_after is not None:
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(process.wait(), kill_after)
        if process.returncode is None:
            process.send_signal(signal.SIGKILL)
    out, error = await process.communicate()
    assert process.returncode in {0, -signal.SIGKILL}, error.decode()[-2000:] + out.decode()[-2000:]
    return out.decode().strip()


@pytest.mark.timeout(300)
@pytest.mark.parametrize("kind", ["duckdb", "postgres"])
async def test_a_sync_that_is_killed_and_resumed_ends_like_one_that_was_left_alone(kind, tmp_path):
    """Row for row, and no committed window is fetched again."""
    await killed_and_resumed(kind, tmp_path, kills=3, seed=1)


@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("kind", ["duckdb", "postgres"])
async def test_a_sync_that_is_killed_thirty_times_ends_like_one_that_was_left_alone(kind, tmp_path):
    """Row for row, and no committed window is fetched again."""
    await killed_and_resumed(kind, tmp_path, kills=30, seed=2)


async def test_two_syncs_into_one_file_are_refused_with_one_clear_line(tmp_path):
    """In another process as in the same."""
    into = str(tmp_path / "one.duckdb")
    async with (
        running_emulator(shops=1, port=0) as running,
        connect(into) as mine,
        running.client() as app,
    ):
        await mine.open(())
        with pytest.raises(DestinationError, match="in use by another process"):
            await sync(app, into)
        env = tmp_path / ".env"
        env.write_text("".join(f"{key}={value}\n" for key, value in running.env.items()))
        process = await asyncio.create_subprocess_exec(
                sys.executable, "-c", "import sys; from tiktok_shop.cli import main; sys.exit(main())",
                "sync", "--all-shops", "--into", into, "--env-file", str(env),
                stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
            )  # fmt: skip
        out, error = await process.communicate()
        assert process.returncode == 1
        assert out == b""
        lines = error.decode().splitlines()
        assert len(lines) == 1
        assert "in use by another process" in lines[0]


async def test_two_syncs_into_one_postgres_share_the_shops():
    """A shop is worked on by one of them; together they leave what one leaves."""
    now = time.time()
    async with (
        running_emulator(shops=4, clock=VirtualClock(lambda: now), world={"history_days": 6}) as running,
        postgres_schema() as into,
    ):
        async with running.client() as first, running.client() as second:
            reports = await asyncio.gather(
                sync(first, into, limits=Limits(lease=30, linger=0.01)),
                sync(second, into, limits=Limits(lease=30, linger=0.01)),
            )
        assert all(report.is_complete for report in reports)
        async with opened(into) as destination:
            ((orders,),) = await destination.query("select count(*) from orders")
        fetched = sum(shop.streams["orders"].rows for report in reports for shop in report.shops.values())
        assert orders <= fetched < orders * 1.2  # nearly every order was fetched by one of the two only
        await assert_books(running, into)


async def test_status_tells_the_age_and_what_failed(tmp_path):
    """From the database alone, with what to do."""
    into = str(tmp_path / "status.duckdb")
    async with running_emulator(shops=2, world={"history_days": 5}) as running:
        running.emulator.faults.add("code;shop=SHOP2;code=105005;operation=get_statements")
        async with running.client() as app:
            await sync(app, into, limits=Limits(linger=0.01))
    found = {(one.shop, one.stream): one for one in await status_of(into, now=time.time() + 3600)}
    assert 3500 < found["SHOP1", "statements"].age < 3800
    assert found["SHOP2", "statements"].age is None
    assert "105005" in found["SHOP2", "statements"].error
    assert "scope" in found["SHOP2", "statements"].next_step
    assert found["SHOP2", "orders"].error is None
    assert {one.shop for one in await status_of(into, shops=["SHOP2"])} == {"SHOP2"}
    with pytest.raises(ConfigurationError, match=r"ever synced into .* for SHOP3$"):
        await status_of(into, shops=["SHOP1", "SHOP3"])  # a watch of a shop that was never synced is not well
    assert {one.stream for one in await status_of(into, streams=["orders"])} == {"orders"}
    with pytest.raises(ConfigurationError, match=r"ever synced into .* of product_daily$"):
        await status_of(into, streams=["orders", "product_daily"])  # nor is one of such a stream


async def test_a_unit_is_json_and_can_run_anywhere(tmp_path):
    """A worker needs the unit and this machine's environment; twice does no harm, and no secret is in it."""
    into = str(tmp_path / "unit.duckdb")
    async with running_emulator(shops=2, port=0, world={"history_days": 5}) as running:
        env = tmp_path / ".env"
        env.write_text("".join(f"{key}={value}\n" for key, value in running.env.items()))
        async with running.client() as app:
            chosen = choose(["orders", "statements", "shops"])
            units = units_of(app, app.shops.names, chosen, since=time.time() - 5 * 86_400, into=into)
        assert "shops" in units[0]["streams"]  # one answer for the whole grant: its first shop asks for it
        for unit in units:
            sent = json.loads(json.dumps({**unit, "env_file": str(env)}))
            for value in running.env.values():
                assert len(value) < 12 or value not in json.dumps(unit)
            first = await run_unit(sent)
            again = await run_unit(sent)
            assert json.loads(json.dumps(first)) == first
            assert first["streams"]["orders"]["state"] == again["streams"]["orders"]["state"] == "ok"
            assert first["streams"]["orders"]["rows"] > again["streams"]["orders"]["rows"]
        async with opened(into) as destination:
            assert await destination.query("select count(distinct shop_id) from orders") == [(2,)]


async def test_a_unit_finds_the_key_of_hashes_in_its_env_file(tmp_path):
    """It is this machine's, as the tokens are; no unit holds it."""
    into = str(tmp_path / "unit.duckdb")
    async with running_emulator(shops=1, port=0, world={"history_days": 5}) as running:
        env = tmp_path / "env"
        given = {**running.env, "TIKTOK_SHOP_HASH_KEY": "of the file"}
        env.write_text("".join(f"{key}={value}\n" for key, value in given.items()))
        async with running.client() as app:
            (unit,) = units_of(
                app, app.shops.names, choose(["orders"]), since=time.time() - 5 * 86_400, into=into
            )
        await run_unit({**unit, "env_file": str(env), "personal": "hash"})
    async with opened(into) as destination:
        assert await destination.query("select distinct length(buyer_email) from orders") == [(64,)]


@pytest.mark.parametrize("kind", ["duckdb", "postgres"])
async def test_a_failure_is_forgotten_when_it_is_made_good_in_other_pieces(kind, tmp_path):
    """A shop that fails for days leaves one failure a stream; none is left when all is there, however it was cut."""
    clock = VirtualClock(lambda: 1_795_262_400.0)
    async with (
        running_emulator(shops=1, clock=clock, world={"history_days": 8}) as running,
        database(kind, tmp_path, "healed") as into,
    ):

        async def run(**limits: int) -> None:
            timing = Timing(now=clock.now, sleep=no_sleep)
            async with running.client(timing=timing, store=MemoryStore(), retry=None) as app:
                await sync(app, into, streams=["orders"], limits=Limits(linger=0, **limits))

        rule = running.emulator.faults.add("server_error;operation=get_order_list")
        for _ in range(3):
            await run()
            clock.move(3_600)  # and 90 days ago is later by as much
        async with opened(into) as destination:
            assert len(await destination.ledger()) == 1
        running.emulator.faults.remove(rule.id)
        await run(rows_per_window=25)
        async with opened(into) as destination:
            assert {row.state for row in await destination.ledger()} == {"done"}
