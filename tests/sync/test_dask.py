"""Units on a Dask cluster of processes: the report and the tables of one process, also when workers or the scheduler die."""

from __future__ import annotations

import asyncio
import contextlib
import random
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import aclosing
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import asyncpg
import distributed
import pytest

from tests.sync.chaos import STREAMS, differences
from tests.sync.conftest import no_sleep
from tests.sync.dask_cluster import Cluster, client_at, cluster, kill
from tests.sync.databases import postgres_schema
from tests.sync.test_databases import rows_of
from tiktok_shop import ConfigurationError
from tiktok_shop.credentials.stores import MemoryStore
from tiktok_shop.sync import Limits, SyncReport, sync
from tiktok_shop.sync.dask import DaskEngine
from tiktok_shop.testing import RunningEmulator, running_emulator
from tiktok_shop_emulator.clock import VirtualClock

pytestmark = [
    pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning"),  # of processes that were killed
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]

GONE = "Dask's scheduler is gone, or cancelled the run; what this shop had committed by then stays"
LIMITS = Limits(linger=0.02, rows_per_window=60, lease=3)


def env_file(running: RunningEmulator, folder: Path) -> Path:
    env = folder / ".env"
    env.write_text("".join(f"{key}={value}\n" for key, value in running.env.items()))
    env.chmod(0o600)
    return env


@dataclass
class Bench:
    """An emulator that stands still in time, a cluster, what one undisturbed process left, and an empty database."""

    env: str
    moment: float
    cluster: Cluster
    whole: str
    into: str

    async def run(self, after: int = 0, disturb: Callable[[], Awaitable[None]] | None = None) -> SyncReport:
        """Sync on the cluster; *disturb* is called once, as soon as so many shops are done."""
        open_client = partial(client_at, self.env, self.moment)
        async with self.cluster.client() as client, open_client() as app:
            engine = DaskEngine(client, open_client=open_client)
            found = engine.run
            done = 0

            async def run(*arguments, **settings):
                nonlocal done
                async with aclosing(found(*arguments, **settings)) as outcomes:
                    async for one in outcomes:
                        done += 1
                        if done == after and disturb is not None:
                            await disturb()
                        yield one

            engine.run = run
            async with asyncio.timeout(60):  # far less than Dask waits for a scheduler, again and again
                report = await sync(app, self.into, streams=STREAMS, limits=LIMITS, engine=engine)
        assert done >= after
        return report

    async def assert_complete(self, report: SyncReport) -> None:
        """Every shop was brought to its end, and the tables are those of one process, row for row."""
        assert report.is_complete, report.failed
        assert not any(shop.is_busy for shop in report.shops.values())
        assert not differences(await rows_of(self.whole), await rows_of(self.into))


@contextlib.asynccontextmanager
async def bench(folder: Path, shops: int, **settings: Any) -> AsyncIterator[Bench]:
    moment = time.time()
    async with (
        running_emulator(
            shops=shops, clock=VirtualClock(lambda: moment), port=0, world={"history_days": 3, "volume": 0.1}
        ) as running,
        postgres_schema() as whole,
        postgres_schema() as into,
    ):
        env = str(env_file(running, folder))
        async with client_at(env, moment) as app:
            undisturbed = await sync(app, whole, streams=STREAMS, limits=LIMITS)
        assert undisturbed.is_complete, undisturbed.failed
        async with cluster(folder, **settings) as made:
            yield Bench(env, moment, made, whole, into)


def assert_lost(report: SyncReport) -> None:
    """Some shops were not brought to their end, and the report says so in a line of words each."""
    assert report.exit_code == (1 if len(report.failed) == len(report.shops) else 3)
    assert report.failed
    for streams in report.failed.values():
        for outcome in streams.values():
            assert outcome.error_class == "ClusterError"
            assert outcome.message == GONE
            assert outcome.next_step == "the next run goes on with what is missing"


async def test_a_scheduler_that_is_killed_ends_the_run_with_a_report_and_the_next_run_finishes_it(
    tmp_path, caplog
):
    """The scheduler holds everything in memory; the ledger does not. Row for row what one undisturbed process leaves."""
    async with bench(tmp_path, shops=5, workers=1, threads=2) as found:
        assert_lost(await found.run(1, lambda: kill(found.cluster.scheduler)))
        # Dask's own client logs that it was closed while it looked for its scheduler
        ours = [one for one in caplog.records if one.name.startswith("tiktok_shop")]
        assert not [one for one in ours if one.exc_info or one.levelname == "ERROR"]
        assert await found.cluster.ended() == [0]  # workers without a scheduler end in order
        await found.cluster.start(1)
        await found.assert_complete(await found.run())


async def test_a_worker_that_is_killed_is_no_outcome_of_any_shop(tmp_path):
    """Its units go to the other one, which waits until the shops are free. Row for row what one undisturbed process leaves."""
    async with bench(tmp_path, shops=6, workers=2, threads=2) as found:
        await found.assert_complete(await found.run(1, lambda: kill(found.cluster.workers[0])))


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.parametrize("seed", range(8))
async def test_schedulers_and_workers_that_are_killed_leave_no_trace(tmp_path, seed):
    """Two schedulers, each at some moment of a run, and a worker in the one that ends well."""
    chance = random.Random(seed)
    async with bench(tmp_path, shops=12, workers=2, threads=2) as found:
        for _ in range(2):
            report = await found.run(chance.randint(1, 4), lambda: kill(found.cluster.scheduler))
            assert_lost(report)
            await kill(chance.choice(found.cluster.workers))  # one of them with whatever it is still at
            await found.cluster.end()
            await found.cluster.start(2)
        report = await found.run(chance.randint(1, 6), lambda: kill(chance.choice(found.cluster.workers)))
        await found.assert_complete(report)


@pytest.mark.slow
async def test_a_shop_under_which_too_many_workers_died_says_so(tmp_path):
    """In words, and not with the name of a task; the next run finishes it."""
    async with bench(tmp_path, shops=4, workers=2, threads=1, allowed_failures=0) as found:
        report = await found.run(1, lambda: kill(found.cluster.workers[0]))
        assert report.exit_code == 3
        messages = {one.message for streams in report.failed.values() for one in streams.values()}
        assert messages == {"1 worker died while running this shop: the workers' logs may say why"}
        await found.assert_complete(await found.run())


async def test_without_a_scheduler_a_run_ends_at_once(tmp_path):
    """Every shop fails with the reason; nothing waits for a connection that nobody answers."""
    async with cluster(tmp_path, workers=0) as made, made.client() as client:
        await kill(made.scheduler)
        async with asyncio.timeout(20), running_emulator(shops=2) as running, running.client() as app:
            while await asyncio.sleep(0.01, client.status) == "running":
                pass
            report = await sync(app, "postgresql://db/shops", engine=DaskEngine(client))
        assert set(report.failed) == {"SHOP1", "SHOP2"}
        assert_lost(report)


@pytest.mark.parametrize(
    ("times", "failed"),
    [pytest.param(1_000, ["SHOP2"], id="each time"), pytest.param(1, [], id="once")],
)
async def test_a_database_that_fails_under_one_shop_is_that_shops_failure(tmp_path, times, failed):
    """Every other shop completes, and this one comes again until the run ends."""
    async with (
        running_emulator(shops=4, port=0, world={"history_days": 3, "volume": 0.1}) as running,
        postgres_schema() as into,
        distributed.LocalCluster(
            n_workers=1, threads_per_worker=1, processes=False, dashboard_address=None, asynchronous=True
        ) as made,
        distributed.Client(made, asynchronous=True) as client,
        running.client(store=MemoryStore()) as app,
    ):
        await sync(app, into, streams=STREAMS, shops=["SHOP1"])  # makes the tables
        await cut_off(into, running.emulator.shop("SHOP2").shop.shop_id, times)
        engine = DaskEngine(client, env_file=str(env_file(running, tmp_path)))
        report = await sync(app, into, streams=STREAMS, limits=LIMITS, engine=engine, sleep=no_sleep)
        assert list(report.failed) == failed
        for outcome in report.failed.get("SHOP2", {}).values():
            assert outcome.error_class == "DestinationError"
            assert "went away" in outcome.message
        orders = (await rows_of(into))["orders"]
        assert len({row[0] for row in orders}) == 4 - len(failed)


async def cut_off(into: str, shop_id: str, times: int) -> None:
    """Have whoever writes an order of a shop lose the connection, the first so many times."""
    connection = await asyncpg.connect(into)
    try:
        await connection.execute("create sequence cuts")  # it counts also what is rolled back
        await connection.execute(
            "create function cut() returns trigger language plpgsql as"
            f" 'begin if nextval(''cuts'') <= {times} then perform pg_terminate_backend(pg_backend_pid()); end if;"
            " return new; end'"
        )
        await connection.execute(
            f"create trigger cut before insert on orders for each row when (new.shop_id = '{shop_id}')"
            " execute function cut()"
        )
    finally:
        await connection.close()


async def test_an_address_with_a_password_is_not_sent_through_a_scheduler():
    """Anybody who opens the dashboard would see it."""
    async with running_emulator(shops=1) as running, running.client() as app:
        with pytest.raises(ConfigurationError, match="PGPASSWORD"):
            await sync(app, "postgresql://me:hush@db/shops", engine=DaskEngine(None))
        with pytest.raises(ConfigurationError, match="need PostgreSQL"):
            await sync(app, "shops.duckdb", engine=DaskEngine(None))
