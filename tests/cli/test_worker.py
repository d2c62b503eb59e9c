"""``tiktok-shop queue``, ``sync --queue`` and ``worker`` as people run them, on a PostgreSQL."""

from __future__ import annotations

import asyncio
import contextlib
import json
import signal
import socket
import subprocess
import threading
import time
from collections.abc import Iterator

import asyncpg
import pytest

from tests.sync.databases import postgres_database

from .conftest import COMMAND

pytest.importorskip("procrastinate")
pytestmark = pytest.mark.timeout(300)


@pytest.fixture
def database() -> Iterator[str]:
    """The URL of an empty database."""
    with asyncio.Runner() as runner:
        keep = contextlib.AsyncExitStack()
        yield runner.run(keep.enter_async_context(postgres_database()))
        runner.run(keep.aclose())


@pytest.fixture
def queued(connected, database):
    """A shell, and a database in whose queue all six shops wait."""
    assert connected.run("queue", "init", "--into", database).returncode == 0
    ran = connected.run(
        "sync", "--all-shops", "--queue", "--streams", "orders,warehouses", "--into", database
    )
    assert ran.returncode == 0, ran.stderr
    return connected, database


class Worker:
    """A ``tiktok-shop worker``; what it says is read as it comes."""

    def __init__(self, shell, database: str, *arguments: str) -> None:
        self._process = subprocess.Popen(
            [COMMAND, "worker", "--into", database, *arguments],
            cwd=shell.folder, env=shell.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )  # fmt: skip
        self.said: list[str] = []
        self._reader = threading.Thread(target=lambda: self.said.extend(self._process.stderr))
        self._reader.start()

    def stop(self, sent: signal.Signals = signal.SIGTERM) -> int:
        """Ask it to end; return its exit code."""
        self._process.send_signal(sent)
        code = self._process.wait(60)
        self._reader.join()
        self._process.stdout.close()
        self._process.stderr.close()
        return code


def status(shell, database: str) -> dict:
    """What ``sync status --json`` prints; empty before anything was synced."""
    ran = shell.run("sync", "status", "--into", database, "--json")
    return json.loads(ran.stdout) if ran.stdout else {}


def until(what, seconds: float = 150.0) -> None:
    ends = time.monotonic() + seconds
    while not what():
        assert time.monotonic() < ends
        time.sleep(0.1)


def jobs(database: str, state: str) -> int:
    """How many units there are in the queue in a state."""
    return asked(
        database,
        f"select count(*) from procrastinate_jobs where status = '{state}' and task_name = 'tiktok_shop.unit'",  # noqa: S608
    )


def is_empty(database: str) -> bool:
    """Whether no shop waits, and none is worked on."""
    return jobs(database, "todo") + jobs(database, "doing") == 0


def asked(database: str, question: str) -> int:
    """The answer of a query that has one."""

    async def ask() -> int:
        connection = await asyncpg.connect(database)
        try:
            return await connection.fetchval(question)
        finally:
            await connection.close()

    return asyncio.run(ask())


def test_a_queue_is_made_once_and_filled_once(connected, database):
    """Each step says what it did; a second time nothing happens; before the queue is there, the next step is named."""
    early = connected.run("sync", "--all-shops", "--queue", "--into", database)
    assert early.returncode == 1
    assert "tiktok-shop queue init" in early.stderr
    worker = connected.run("worker", "--into", database)
    assert worker.returncode == 1
    assert "tiktok-shop queue init" in worker.stderr
    assert "is there now" in connected.run("queue", "init", "--into", database).stderr
    assert "was there already" in connected.run("queue", "init", "--into", database).stderr
    first = connected.run("sync", "--all-shops", "--queue", "--json", "--into", database)
    assert json.loads(first.stdout) == {"queued": 6, "already_queued": 0}
    one = connected.run("sync", "--shop", "SHOP1", "--queue", "--json", "--into", database)
    assert json.loads(one.stdout) == {"queued": 0, "already_queued": 1}
    shown = connected.run("sync", "status", "--into", database)
    assert shown.returncode == 1  # nothing was synced yet, but who looks sees that shops wait
    assert "6 shops wait, 0 are worked on; 0 workers alive" in shown.stderr


def test_what_is_no_postgresql_or_no_cron_line_is_said_at_once(connected):
    """Exit 2 for an argument, and one line."""
    for wrong, said in (
        (("queue", "init", "--into", "shops.duckdb"), "postgresql://"),
        (("worker", "--into", "shops.duckdb"), "postgresql://"),
        (("worker", "--into", "postgresql://127.0.0.1/x", "--cron", "soon"), "not a cron line"),
        (("worker", "--into", "postgresql://127.0.0.1/x", "--streams", "ordres"), "orders"),
    ):
        ran = connected.run(*wrong)
        assert ran.returncode == 2, ran.stderr
        assert said in ran.stderr
        assert len(ran.stderr.splitlines()) == 1


@pytest.mark.parametrize("sent", [signal.SIGTERM, signal.SIGINT])
def test_a_worker_empties_the_queue_and_ends_when_it_is_asked_to(queued, sent):
    """Status counts the worker; no job is left; exit 0, and a line that says what stays."""
    shell, database = queued
    worker = Worker(shell, database, "--concurrency", "3")
    try:
        until(lambda: is_empty(database))
        found = status(shell, database)
        assert found["queue"] == {"waiting": 0, "at_work": 0, "failed": 0, "alive": 1, "silent": 0}
        assert {one["shop"] for one in found["shops"]} == {f"SHOP{number}" for number in range(1, 7)}
    finally:
        assert worker.stop(sent) == 0, worker.said
    assert "3 shops at a time" in worker.said[0]
    assert "what was committed stays" in worker.said[-1]
    assert "Traceback" not in "".join(worker.said)
    assert status(shell, database)["queue"]["alive"] == 0


def test_a_shop_that_does_not_end_by_the_deadline_goes_back(queued):
    """The platform hangs; the worker ends all the same, and its jobs wait for the next one."""
    shell, database = queued
    env = shell.folder / ".env"
    whole = env.read_text()
    with contextlib.closing(Silent()) as silent:
        lines = [line for line in whole.splitlines() if not line.startswith("TIKTOK_SHOP_BASE_URL=")]
        env.write_text("\n".join([*lines, f"TIKTOK_SHOP_BASE_URL={silent.url}", ""]))
        worker = Worker(shell, database, "--deadline", "0.5")
        try:
            until(lambda: jobs(database, "doing") == 6)
        finally:
            assert worker.stop() == 0, worker.said
    assert (jobs(database, "doing"), jobs(database, "todo")) == (0, 6)
    env.write_text(whole)
    worker = Worker(shell, database)
    try:
        until(lambda: is_empty(database))
        assert status(shell, database)["queue"]["failed"] == 0
    finally:
        assert worker.stop() == 0


def test_cron_fills_the_queue(connected, database):
    """The same line in two workers; nobody calls ``sync --queue``."""
    assert connected.run("queue", "init", "--into", database).returncode == 0
    line = "* * * * * */3"  # the sixth word is seconds
    workers = [Worker(connected, database, "--cron", line, "--streams", "warehouses") for _ in range(2)]
    try:
        until(lambda: asked(database, "select count(*) from pg_class where relname = 'sync_windows'") == 1)
        until(
            lambda: asked(database, "select count(distinct shop) from sync_windows where state = 'done'") == 6
        )
    finally:
        assert [worker.stop() for worker in workers] == [0, 0]


class Silent:
    """A server that takes connections and never answers."""

    def __init__(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0), backlog=128)
        self.url = f"http://127.0.0.1:{self._socket.getsockname()[1]}"

    def close(self) -> None:
        self._socket.close()
