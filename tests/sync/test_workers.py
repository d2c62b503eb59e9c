"""Workers on Procrastinate: killed at random, and the database looks as if nothing had happened."""

from __future__ import annotations

import asyncio
import contextlib
import os
import random
import shutil
import signal
import socket
import subprocess
import tempfile
import time
import uuid
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import asyncpg
import pytest

from tests.sync.crowd import Crowd
from tests.sync.databases import POSTGRES
from tests.sync.test_databases import opened, rows_of
from tiktok_shop import TikTokShop
from tiktok_shop.credentials.stores import MemoryStore
from tiktok_shop.credentials.vault.crypto import make_key
from tiktok_shop.sync import Limits, sync
from tiktok_shop.sync.queue import Deferral, defer, init
from tiktok_shop.sync.workers import workers_of
from tiktok_shop.testing import RunningEmulator, running_emulator
from tiktok_shop.timing import Timing
from tiktok_shop_emulator.clock import VirtualClock

pytest.importorskip("procrastinate")

STREAMS = ("orders", "statements", "statement_transactions", "withdrawals", "shop_daily", "products")


@contextlib.asynccontextmanager
async def postgres_database(server: str = POSTGRES) -> AsyncIterator[str]:
    """Yield the URL of an empty database, which is dropped afterwards; skip the test where there is no PostgreSQL."""
    try:
        connection = await asyncpg.connect(server, timeout=5)
    except (OSError, asyncpg.PostgresError, TimeoutError) as error:
        pytest.skip(f"no PostgreSQL at {server.rsplit('@', maxsplit=1)[-1]}: {error}")
    name = f"scale_{uuid.uuid4().hex[:12]}"
    await connection.execute(f"create database {name}")
    await connection.close()
    try:
        yield f"{server.rpartition('/')[0]}/{name}"
    finally:
        connection = await asyncpg.connect(server, timeout=30)
        await connection.execute(f"drop database {name} with (force)")
        await connection.close()


def counted_refreshes(running: RunningEmulator) -> Counter[str]:
    """Return a counter of refreshes by grant."""
    authority = running.emulator.authority
    answer, seen = authority.refresh, Counter[str]()

    def refresh(query):
        seen[authority.owner_of(query.get("refresh_token")) or "nobody"] += 1
        return answer(query)

    authority.refresh = refresh
    return seen


def env_file(running: RunningEmulator, folder: Path, vault: str) -> Path:
    env = folder / ".env"
    values = {**running.env, "TIKTOK_SHOP_VAULT": vault, "TIKTOK_SHOP_VAULT_KEY": make_key()}
    env.write_text("".join(f"{key}={value}\n" for key, value in values.items()))
    env.chmod(0o600)
    return env


async def until_done(into: str, crowd: Crowd, shops: int, seconds: float, disturb) -> None:
    """Wait until the queue is empty; *disturb* is called between looks, with the number of shops that are left."""
    ends = time.monotonic() + seconds
    while time.monotonic() < ends:
        await crowd.fill()
        try:
            found = await workers_of(into)
        except Exception:  # noqa: BLE001 - the database is away, as it is meant to be
            await asyncio.sleep(0.2)
            continue
        assert found is not None
        left = found.waiting + found.at_work
        if left == 0:
            return
        await disturb(left)
        await asyncio.sleep(0.1)
    pytest.fail(f"not done after {seconds:.0f} s: {await workers_of(into)}")


async def assert_no_secret(into: str, running: RunningEmulator) -> None:
    """No row of the queue's tables holds a token, the secret or the database's address."""
    tokens = [value for key, value in running.env.items() if key.endswith(("TOKEN", "SECRET"))]
    connection = await asyncpg.connect(into)
    try:
        for table in (
            "procrastinate_jobs",
            "procrastinate_events",
            "procrastinate_workers",
            "procrastinate_periodic_defers",
        ):
            for row in await connection.fetch(f"select t::text from {table} as t"):  # noqa: S608
                assert not any(token in row[0] for token in tokens)
                assert "postgresql://" not in row[0]
    finally:
        await connection.close()


async def chaos(
    folder: Path,
    *,
    workers: int,
    shops: int,
    kills: int,
    seconds: float,
    seed: int,
    server: str = POSTGRES,
    restart: Callable[[], None] | None = None,
    restarts: int = 0,
) -> None:
    """Kill workers, and restart the database, each time that some more shops are done."""
    chance = random.Random(seed)
    moment = time.time()
    async with (
        running_emulator(
            shops=shops, clock=VirtualClock(lambda: moment), port=0, rotation="at_once",
            world={"history_days": 4, "volume": 0.3},
        ) as running,
        postgres_database(server) as whole,
        postgres_database(server) as into,
    ):  # fmt: skip
        async with running.client(store=MemoryStore()) as app:
            undisturbed = await sync(
                app, whole, streams=STREAMS, limits=Limits(linger=0.02, rows_per_window=60)
            )
        assert undisturbed.is_complete, undisturbed.failed

        env = env_file(running, folder, into)
        for person in running.emulator.authority.people:
            running.emulator.authority.expire(person.authorization_id)
        refreshes = counted_refreshes(running)
        assert await init(into)
        crowd = Crowd(workers, env, into, moment)
        try:
            async with TikTokShop.from_env(env, timing=Timing(now=lambda: moment)) as app:
                assert await defer(app, into, Deferral(STREAMS)) == (shops, 0)
                assert await defer(app, into, Deferral(STREAMS)) == (0, shops)
                await assert_no_secret(into, running)
            left_before = shops

            async def disturb(left: int) -> None:
                nonlocal left_before, restarts
                if crowd.killed < kills and left < left_before:  # somebody is at work
                    left_before = left
                    await crowd.kill_one(chance)
                    if restart is not None and restarts:
                        restarts -= 1
                        await asyncio.to_thread(restart)

            await until_done(into, crowd, shops, seconds, disturb)
            assert crowd.killed
            await assert_no_secret(into, running)
            codes = await crowd.stop()
            assert set(codes) == {0}
        finally:
            crowd.end()
        assert await rows_of(into) == await rows_of(whole)
        assert set(refreshes.values()) == {1}, refreshes
        async with opened(into) as destination:
            assert not [row for row in await destination.ledger() if row.state != "done"]


class Postgres:
    """A server of the test's own, which can be restarted."""

    def __init__(self, folder: Path) -> None:
        initdb, postgres = shutil.which("initdb"), shutil.which("postgres")
        if initdb is None or postgres is None:
            pytest.skip("no initdb and postgres on PATH")
        self._program = postgres
        self._user = "nobody" if os.geteuid() == 0 else None  # it refuses to run as root
        self._folder = folder
        if self._user:
            shutil.chown(folder, self._user)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self._port = free.getsockname()[1]
        self.url = f"postgresql://postgres@127.0.0.1:{self._port}/postgres"
        subprocess.run(
            [initdb, "-D", folder / "data", "-A", "trust", "-U", "postgres", "-N"],
            check=True, capture_output=True, user=self._user, cwd=folder,
        )  # fmt: skip
        self._start()

    def _start(self) -> None:
        self._server = subprocess.Popen(
            [self._program, "-D", self._folder / "data", "-p", str(self._port), "-c", "listen_addresses=127.0.0.1",
             "-c", "unix_socket_directories=", "-c", "max_connections=200"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, user=self._user, cwd=self._folder,
        )  # fmt: skip
        for _ in range(200):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", self._port)) == 0:
                    return
            time.sleep(0.1)
        pytest.fail("PostgreSQL did not start")

    def restart(self) -> None:
        """At once, as when a machine is updated."""
        self.stop()
        self._start()

    def stop(self) -> None:
        self._server.send_signal(signal.SIGINT)
        self._server.wait(30)


@pytest.fixture
def postgres() -> Iterator[Postgres]:
    with tempfile.TemporaryDirectory(prefix="tts-pg-", ignore_cleanup_errors=True) as folder:
        made = Postgres(Path(folder))
        yield made
        made.stop()


@pytest.mark.slow
@pytest.mark.timeout(1200)
@pytest.mark.parametrize("seed", range(20))
async def test_workers_that_are_killed_on_a_database_that_restarts_leave_no_trace(tmp_path, postgres, seed):
    """Four workers; again and again one is killed, and PostgreSQL is restarted twice."""
    await chaos(
        tmp_path, workers=4, shops=40, kills=15, seconds=900, seed=seed,
        server=postgres.url, restart=postgres.restart, restarts=2,
    )  # fmt: skip


@pytest.mark.timeout(300)
async def test_a_worker_that_is_killed_leaves_no_trace(tmp_path):
    """Two workers, twelve shops, expired tokens, one SIGKILL: the tables of one undisturbed process, one refresh per grant."""
    await chaos(tmp_path, workers=2, shops=12, kills=1, seconds=200, seed=1)
