"""Units on a Dask cluster of processes: the report and the tables of one process, also when workers or the scheduler die."""

from __future__ import annotations

import contextlib
import os
import signal
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.sync.chaos import STREAMS
from tests.sync.databases import postgres_schema
from tests.sync.test_databases import rows_of
from tiktok_shop import ConfigurationError, TikTokShop
from tiktok_shop.credentials.stores import MemoryStore
from tiktok_shop.sync import Limits, sync
from tiktok_shop.testing import RunningEmulator, running_emulator

distributed = pytest.importorskip("distributed")
pytestmark = [
    pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning"),  # of processes that were killed
    pytest.mark.filterwarnings("ignore::DeprecationWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]

LIMITS = Limits(linger=0.02, rows_per_window=60, lease=6)


def env_file(running: RunningEmulator, folder: Path) -> Path:
    env = folder / ".env"
    env.write_text("".join(f"{key}={value}\n" for key, value in running.env.items()))
    env.chmod(0o600)
    return env


@contextlib.asynccontextmanager
async def cluster(workers: int = 2) -> AsyncIterator[distributed.Client]:
    async with (
        distributed.LocalCluster(
            n_workers=workers, processes=True, threads_per_worker=4, dashboard_address=None, asynchronous=True,
        ) as made,
        distributed.Client(made, asynchronous=True) as client,
    ):  # fmt: skip
        yield client


async def test_a_cluster_leaves_what_one_process_leaves(tmp_path):
    """Tables and report; one client per worker process; a worker that is killed is no outcome of any shop."""
    from tiktok_shop.sync.dask import DaskEngine

    async with (
        running_emulator(shops=6, port=0, world={"history_days": 4, "volume": 0.3}) as running,
        postgres_schema() as whole,
        postgres_schema() as into,
    ):
        moment = time.time()
        env = env_file(running, tmp_path)
        async with running.client(store=MemoryStore()) as app:
            expected = await sync(app, whole, streams=STREAMS, limits=LIMITS, now=lambda: moment)
        async with cluster() as client, TikTokShop.from_env(env) as app:
            pids = await client.run(os.getpid)

            engine = DaskEngine(client, env_file=str(env))
            found = engine.run
            has_killed = False

            async def run(*arguments, **settings):
                nonlocal has_killed
                async for done in found(*arguments, **settings):
                    if not has_killed:
                        has_killed = True
                        os.kill(next(iter(pids.values())), signal.SIGKILL)
                    yield done

            engine.run = run
            report = await sync(app, into, streams=STREAMS, limits=LIMITS, engine=engine)
        assert has_killed
        assert report.is_complete, report.failed
        assert list(report.shops) == list(expected.shops)
        assert not any(shop.is_busy for shop in report.shops.values())
        assert {name: len(rows) for name, rows in (await rows_of(into)).items()} == {
            name: len(rows) for name, rows in (await rows_of(whole)).items()
        }


@pytest.mark.slow
async def test_a_run_whose_cluster_dies_is_finished_by_the_next(tmp_path):
    """The scheduler holds everything in memory; the ledger does not."""
    from tiktok_shop.sync.dask import DaskEngine

    async with (
        running_emulator(shops=4, port=0, world={"history_days": 3, "volume": 0.3}) as running,
        postgres_schema() as into,
    ):
        env = env_file(running, tmp_path)
        async with TikTokShop.from_env(env) as app:
            with contextlib.suppress(Exception):
                async with cluster(1) as client:
                    engine = DaskEngine(client, env_file=str(env))
                    found = engine.run

                    async def run(*arguments, **settings):
                        async for done in found(*arguments, **settings):
                            yield done
                            await client.cluster.scheduler.close()  # with all that it knew
                            raise ConnectionError("the scheduler is gone")

                    engine.run = run
                    await sync(app, into, streams=STREAMS, limits=LIMITS, engine=engine)
            async with cluster(1) as client:
                report = await sync(
                    app, into, streams=STREAMS, limits=LIMITS, engine=DaskEngine(client, env_file=str(env))
                )
        assert report.is_complete, report.failed
        assert not any(shop.is_busy for shop in report.shops.values())


async def test_an_address_with_a_password_is_not_sent_through_a_scheduler():
    """Anybody who opens the dashboard would see it."""
    from tiktok_shop.sync.dask import DaskEngine

    async with running_emulator(shops=1) as running, running.client() as app:
        with pytest.raises(ConfigurationError, match="PGPASSWORD"):
            await sync(app, "postgresql://me:hush@db/shops", engine=DaskEngine(None))
        with pytest.raises(ConfigurationError, match="need PostgreSQL"):
            await sync(app, "shops.duckdb", engine=DaskEngine(None))
