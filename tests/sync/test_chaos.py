"""Workers that die, with a database and a Redis that go away: the tables are those of one process that nobody disturbed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.servers import Server, folder_for_server, own_postgres, own_redis, postgres_server, program
from tests.sync.chaos import Chaos, run_chaos

pytest.importorskip("procrastinate")


@pytest.fixture
def postgres() -> Iterator[tuple[Server | None, str]]:
    """A PostgreSQL of the test's own, which can be stopped and started, and its URL; else the given one, which cannot."""
    if program("initdb") is None:
        yield None, postgres_server()
        return
    with folder_for_server() as folder:
        server, url = own_postgres(folder)
        yield server, url
        server.stop()


@pytest.fixture
def redis(tmp_path) -> Iterator[tuple[Server | None, str | None]]:
    """A Redis of the test's own, likewise; workers do without one where there is none."""
    if program("redis-server") is None:
        yield None, None
        return
    server, url = own_redis(tmp_path)
    yield server, url
    server.stop()


@pytest.mark.timeout(300)
async def test_a_little_that_dies_leaves_no_trace(tmp_path, postgres, redis):
    """Two workers and twelve shops whose tokens have ended; one is killed now and then, PostgreSQL and Redis are stopped once."""
    chaos = Chaos(
        workers=2, shops=12, seed=2, seconds=250,
        postgres=postgres[0], stops=("immediate",), redis=redis[0], redis_url=redis[1],
    )  # fmt: skip
    await run_chaos(chaos, tmp_path, postgres[1])


@pytest.mark.slow
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("seed", range(20))
async def test_much_that_dies_leaves_no_trace(tmp_path, postgres, redis, seed):
    """
    Four workers and 400 shops; every few seconds one is killed, PostgreSQL is stopped twice, Redis is killed and comes back.
    """
    chaos = Chaos(
        workers=4, shops=400, seed=seed, seconds=3000,
        postgres=postgres[0], stops=("immediate", "fast"), redis=redis[0], redis_url=redis[1],
    )  # fmt: skip
    await run_chaos(chaos, tmp_path, postgres[1])
