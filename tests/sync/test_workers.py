"""What a worker does with a job that cannot be done now, that nobody can do, or that another one has; and its database going away."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import asyncpg
import pytest

from tests.servers import folder_for_server, own_postgres, postgres_server
from tests.sync.chaos import env_file, secrets_in, secrets_of
from tests.sync.databases import postgres_database
from tests.sync.test_databases import opened
from tiktok_shop import TikTokShop
from tiktok_shop.credentials.vault.crypto import make_key
from tiktok_shop.sync import Limits
from tiktok_shop.sync.destinations import connect
from tiktok_shop.sync.queue import Deferral, Pace, Work, defer, init, work
from tiktok_shop.sync.queue_tables import opened_queue
from tiktok_shop.sync.workers import Workers, workers_of
from tiktok_shop.testing import RunningEmulator, running_emulator

pytest.importorskip("procrastinate")

PACE = Pace(heartbeat=0.3, stalled=1.5, sweep="* * * * * *", again=1, longest=1, reconnect=0.2)


class Bench:
    """An emulator, a database with a queue, and a worker in this process."""

    def __init__(self, running: RunningEmulator, into: str, env: Path) -> None:
        self.running = running
        self.into = into
        self.env = env
        self.worker: asyncio.Task[None] | None = None

    def client(self) -> TikTokShop:
        return TikTokShop.from_env(self.env)

    async def defer(self, *shops: str, streams: tuple[str, ...] = ("orders",)) -> None:
        async with self.client() as app:
            await defer(app, self.into, Deferral(streams), shops or None)

    def start(self, **settings: object) -> None:
        limits = Limits(linger=0.02, lease=3, patience=5)
        given = {
            "pace": PACE,
            "limits": limits,
            "deferral": Deferral(("orders",)),
            "deadline": 0.2,
            **settings,
        }
        self.worker = asyncio.create_task(work(self.client, Work(self.into, **given)))

    async def until(self, what: Callable[[], Awaitable[bool]]) -> None:
        """Wait for something; fail where the worker ends before."""
        assert self.worker is not None
        async with asyncio.timeout(60):
            while not await what():
                assert not self.worker.done(), "the worker has ended by itself"
                await asyncio.sleep(0.05)

    async def queue(self) -> Workers:
        found = await workers_of(self.into)
        assert found is not None
        return found

    async def is_empty(self) -> bool:
        with contextlib.suppress(Exception):  # the database is away
            found = await self.queue()
            return found.waiting + found.at_work == 0
        return False

    async def execute(self, *statements: str) -> None:
        connection = await asyncpg.connect(self.into)
        try:
            for statement in statements:
                await connection.execute(statement)
        finally:
            await connection.close()

    async def value(self, question: str) -> object:
        connection = await asyncpg.connect(self.into)
        try:
            return await connection.fetchval(question)
        finally:
            await connection.close()

    async def states(self) -> dict[str, set[str]]:
        """The states of the ledger's windows, by shop."""
        found: dict[str, set[str]] = {}
        async with opened(self.into) as destination:
            for row in await destination.ledger():
                found.setdefault(row.shop, set()).add(row.state)
        return found


@pytest.fixture
def bench(tmp_path):
    """Return a maker of benches: ``async with bench(shops=2) as found``."""

    @contextlib.asynccontextmanager
    async def made(server: str | None = None, **emulator: object) -> AsyncIterator[Bench]:
        world = {"history_days": 3, "volume": 0.1}
        async with (
            running_emulator(port=0, world=world, **{"shops": 2, **emulator}) as running,
            postgres_database(server) as into,
        ):
            await init(into)
            found = Bench(running, into, env_file(running, tmp_path, into, make_key()))
            try:
                yield found
            finally:
                if found.worker is not None:
                    found.worker.cancel()
                    await asyncio.wait({found.worker})

    return made


async def test_a_job_that_was_taken_from_a_live_worker_is_not_lost(bench):
    """
    A sweep that is late gives a job back that is at work again; the shop is busy meanwhile.

    The worker must not take its own job, which waits, for another one that will do the work.
    """
    async with bench() as found:
        async with connect(found.into) as destination:
            await destination.open(())
            lease = await destination.acquire(found.running.emulator.world.shops[0].shop_id, "another", 90)
            assert lease is not None
            await found.execute(
                "create sequence once",
                "create function late() returns trigger language plpgsql as $$ begin"
                " if new.status = 'doing' and new.task_name = 'tiktok_shop.unit' and nextval('once') = 1 then"
                " update procrastinate_jobs set status = 'todo' where id = new.id; end if; return null; end $$",
                "create trigger late after update on procrastinate_jobs for each row execute function late()",
            )
            await found.defer("SHOP1")
            found.start(concurrency=1)

            async def was_tried() -> bool:
                return await found.value("select last_value from once") >= 2

            await found.until(was_tried)
            await destination.release(lease)
        await found.until(found.is_empty)
        assert await found.states() == {"SHOP1": {"done"}}


async def test_a_worker_finds_the_key_of_hashes_in_its_env_file(bench):
    """It is this machine's, as the tokens are; no job holds it."""
    async with bench(shops=1) as found:
        with found.env.open("a") as file:
            file.write("TIKTOK_SHOP_HASH_KEY=of-the-file\n")
        await found.defer()
        found.start(personal="hash", env_file=found.env)
        await found.until(found.is_empty)
        assert await found.value("select max(length(buyer_email)) from orders") == 64


async def test_what_may_pass_is_tried_again(bench):
    """A platform that fails for a while: nobody has to put the shop into the queue again."""
    async with bench(faults=["server_error;shop=SHOP1;count=12"]) as found:
        await found.defer()
        found.start()
        await found.until(found.is_empty)
        assert await found.states() == {"SHOP1": {"done"}, "SHOP2": {"done"}}
        assert (await found.queue()).failed == 0


async def test_what_will_not_pass_is_recorded_and_left(bench):
    """A grant that was withdrawn: a hole in the ledger with what to do, and no job that comes again and again."""
    async with bench() as found:
        person = found.running.emulator.world.shops[0].authorization_id
        found.running.emulator.authority.withdraw(person)
        await found.defer("SHOP1")
        found.start()
        await found.until(found.is_empty)
        async with opened(found.into) as destination:
            (hole,) = await destination.ledger()
        assert (hole.state, hole.error_class) == ("failed", "NotAuthorizedError")
        assert (
            await found.value(
                "select max(attempts) from procrastinate_jobs where task_name = 'tiktok_shop.unit'"
            )
            is None
        )


async def test_what_does_not_pass_for_long_is_a_failed_job(bench):
    """It is counted, and forgotten after a day."""
    pace = Pace(heartbeat=0.3, stalled=1.5, sweep="* * * * * *", again=0, tries=2)
    async with bench(faults=["server_error;shop=SHOP1"]) as found:
        await found.defer("SHOP1")
        found.start(pace=pace)
        await found.until(found.is_empty)
        assert (await found.queue()).failed == 1
        await found.execute("update procrastinate_events set at = at - interval '25 hours'")

        async def is_forgotten() -> bool:
            return (await found.queue()).failed == 0

        await found.until(is_forgotten)


async def test_a_worker_outlives_its_database(bench):
    """It ends only when it is asked to: what is put into the queue after the outage is done."""
    with folder_for_server() as folder:
        server, url = own_postgres(folder)
        try:
            async with bench(url) as found:
                found.start()

                async def is_up() -> bool:
                    with contextlib.suppress(OSError, asyncpg.PostgresError):
                        return (await found.queue()).alive == 1
                    return False

                await found.until(is_up)
                for how in ("fast", "immediate"):
                    await asyncio.to_thread(server.stop, how)
                    await asyncio.sleep(1)  # the heart beats in between
                    await asyncio.to_thread(server.start)
                    await found.until(is_up)
                await found.defer()
                await found.until(found.is_empty)
                assert await found.states() == {"SHOP1": {"done"}, "SHOP2": {"done"}}
                found.worker.cancel()
                await asyncio.wait({found.worker})
        finally:
            server.stop()


async def test_a_shop_that_came_since_is_done_by_workers_that_do_not_know_it(bench):
    """And cron finds it, too."""
    async with bench(shops=2) as found:
        whole = found.env.read_text()
        found.env.write_text(
            "".join(line for line in whole.splitlines(True) if not line.startswith("TIKTOK_SHOP2_"))
        )
        found.start(cron="* * * * * *")

        async def has(shop: str) -> bool:
            with contextlib.suppress(Exception):  # nothing was synced yet
                return shop in await found.states()
            return False

        await found.until(lambda: has("SHOP1"))
        assert not await has("SHOP2")
        found.env.write_text(whole)
        await found.until(lambda: has("SHOP2"))


async def test_finished_jobs_are_deleted_and_nothing_in_the_database_is_a_secret(bench):
    """Neither in the queue, nor in its events, nor beside them: every table, as text."""
    async with bench() as found:
        await found.defer()
        assert not await secrets_in(found.into, secrets_of(found.running))
        found.start()
        await found.until(found.is_empty)
        assert (
            await found.value("select count(*) from procrastinate_jobs where task_name = 'tiktok_shop.unit'")
            == 0
        )
        assert not await secrets_in(found.into, secrets_of(found.running))
        assert await secrets_in(found.into, {"SHOP1"})  # it does find what is there


async def test_a_queue_whose_opening_is_cancelled_leaves_nothing_behind():
    """The tasks of a pool that nobody closes swallow the cancellation of their loop: a worker that was just starting never ended."""

    async def use(into: str, is_over: asyncio.Event) -> None:
        async with opened_queue(into):
            await is_over.wait()

    async with postgres_database(postgres_server()) as into:
        for milliseconds in range(0, 100, 2):
            is_over = asyncio.Event()
            opening = asyncio.create_task(use(into, is_over))
            await asyncio.wait({opening}, timeout=milliseconds / 1000)
            is_over.set()  # where asyncio.wait_for has swallowed the cancellation, as it may
            opening.cancel()
            await asyncio.wait({opening})
            assert asyncio.all_tasks() == {asyncio.current_task()}
