"""
Many workers over one PostgreSQL: jobs in Procrastinate's tables, one per shop, each of them a unit.

The queue says what is to be done, the ledger what is done. So a job may run twice, be lost or be thrown away: the next one
finds in the ledger what is missing. A job holds a shop's name, names of streams and a moment; no token and no address.
"""

from __future__ import annotations

import asyncio
import logging
import os
import signal
from collections.abc import Awaitable, Callable, Iterator, Mapping, Set
from contextlib import AbstractAsyncContextManager, contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

from tiktok_shop._environ import HASH_KEY, variable
from tiktok_shop.client import TikTokShop
from tiktok_shop.errors import ConfigurationError, TikTokShopError
from tiktok_shop.sync.destinations import DestinationError, Personal
from tiktok_shop.sync.outcomes import ShopOutcome
from tiktok_shop.sync.run import Running, running
from tiktok_shop.sync.stream_runs import Limits
from tiktok_shop.sync.streams import choose

try:
    import procrastinate
    import psycopg
    from procrastinate import JobContext
    from procrastinate.exceptions import ConnectorException
    from procrastinate.jobs import Job, Status
except ImportError as missing:  # pragma: no cover - the extra is there in tests
    raise ConfigurationError(
        f"the queue needs packages more ({missing}): pip install 'tiktok-shop-async[queue,sync]', and the library libpq"
    ) from missing

from tiktok_shop.sync.queue_jobs import QUEUE, UNIT, Deferral, defer, init, named, put_shops
from tiktok_shop.sync.queue_tables import another_waits, checked_cron, is_there, opened_queue, trouble_of

__all__ = ["Deferral", "Pace", "Work", "checked_cron", "defer", "init", "work"]

_log = logging.getLogger(__name__)

OpenClient = Callable[[], AbstractAsyncContextManager[TikTokShop]]
"""Returns a client of this machine's environment; it is opened anew, so that it knows shops that came since."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How soon what went wrong is noticed, in seconds."""

    heartbeat: float = 10.0
    stalled: float = 30.0
    """A worker that was silent for so long is dead: others take its jobs over."""

    sweep: str = "* * * * *"
    """How often that is looked for, as a cron line."""

    again: int = 15
    """
    Before a shop is tried again that was busy, or something of which failed that may pass. Twice as long after every four tries.
    """

    longest: int = 480
    """Longest such pause."""

    tries: int = 24
    """How often that is done: for about an hour. After that the job counts as failed, and the next run goes on."""

    reconnect: float = 5.0
    """Before a database that was away is opened again."""

    kept_hours: int = 24
    """Hours that jobs which failed are kept."""

    def wait(self, attempts: int) -> int:
        """Return the seconds before the next try of a job that was tried *attempts* times before."""
        return min(self.longest, self.again << min(attempts // 4, 10))


@dataclass(frozen=True, slots=True)
class Work:
    """What a worker does."""

    into: str
    concurrency: int = 50
    """Shops at the same time."""

    deadline: float = 25.0
    """Seconds that shops under way have after SIGTERM; what they have not done by then goes back to the queue."""

    cron: str | None = None
    """When every shop of this environment is put into the queue; the same line in many workers counts once."""

    deferral: Deferral = field(default_factory=Deferral)
    """What *cron* puts into the queue."""

    personal: Personal = "drop"
    limits: Limits = field(default_factory=Limits)
    pace: Pace = Pace()
    now: Callable[[], float] | None = None
    """Unix seconds, of which sync makes its windows; the client's clock unless given."""

    env_file: str | os.PathLike[str] | None = ".env"
    """Where the key of hashes is read, unless the environment has it."""


async def work(client: OpenClient, what: Work) -> None:
    """
    Run jobs until SIGTERM, Ctrl-C, or until cancelled. A database that goes away is waited for.

    Raises:
        ConfigurationError: If the environment or the database is wrong at the start.
        CredentialError: If the vault is away at the start.
    """
    stop = asyncio.Event()
    with _signals_to(stop):
        sessions = asyncio.create_task(_sessions(client, what, stop))
        stopping = asyncio.create_task(stop.wait())
        try:
            await asyncio.wait({sessions, stopping}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            stop.set()
            stopping.cancel()
            sessions.cancel()  # a worker that runs takes it as a wish to end in order
            with suppress(asyncio.CancelledError):
                await sessions


@contextmanager
def _signals_to(stop: asyncio.Event) -> Iterator[None]:
    """Let SIGTERM and Ctrl-C set *stop*; in a thread other than the main one, where that is not possible, nothing happens."""
    loop, taken = asyncio.get_running_loop(), []
    for sent in (signal.SIGTERM, signal.SIGINT):
        with suppress(ValueError, RuntimeError, NotImplementedError):
            loop.add_signal_handler(sent, stop.set)
            taken.append(sent)
    try:
        yield
    finally:
        for sent in taken:
            loop.remove_signal_handler(sent)


async def _sessions(client: OpenClient, what: Work, stop: asyncio.Event) -> None:
    """Open everything and run jobs, again and again: after a database that went away, and for a job that wants more tables."""
    streams = {stream.name for stream in choose(what.deferral.streams)}
    is_first = True
    while not stop.is_set():
        pause = what.pace.reconnect
        try:
            async with opened_queue(what.into) as queue:
                if not await is_there(queue):
                    raise DestinationError(
                        "this database has no queue: `tiktok-shop queue init --into …` makes it"
                    )
                async with client() as app:
                    engine = running(
                        app,
                        what.into,
                        choose(sorted(streams)),
                        personal=what.personal,
                        hash_key=variable(HASH_KEY, what.env_file),
                        limits=what.limits,
                        now=what.now or app.timing.now,
                    )
                    async with engine as opened, app.keep_fresh():
                        is_first = False
                        worker = _Worker(queue, app, opened, client, what=what, streams=streams)
                        if stop.is_set():  # and what told us so was swallowed on the way
                            return
                        await worker.run()
                        if worker.more:
                            streams |= worker.more
                            pause = 0.0
        # three drivers raise what they like while a database goes away, a cancellation of their own among it
        except (Exception, asyncio.CancelledError) as error:
            if is_first or (stop.is_set() and isinstance(error, asyncio.CancelledError)):
                raise
            is_foreseen = isinstance(error, TikTokShopError | ConnectorException | psycopg.Error)
            _log.warning("%s; trying again in %.0f s", error, pause, exc_info=None if is_foreseen else error)
        with suppress(TimeoutError):
            await asyncio.wait_for(stop.wait(), pause)


class _Worker:
    """One session of a worker: from opening the database until it is to stop, or until the database goes away."""

    def __init__(
        self,
        queue: procrastinate.App,
        app: TikTokShop,
        engine: Running,
        client: OpenClient,
        *,
        what: Work,
        streams: Set[str],
    ) -> None:
        self._queue = queue
        self._app = app
        self._engine = engine
        self._client = client
        self._what = what
        self._streams = streams
        self.more: set[str] = set()
        """Streams whose tables are not open, and that a job wants: the next session opens them."""
        self._trouble = trouble_of(queue)
        queue.task(name=UNIT, queue=QUEUE, retry=_Back(what.pace), pass_context=True)(self._unit)
        self._periodic("sweep", what.pace.sweep, self._sweep)
        if what.cron is not None:
            self._periodic("all_shops", what.cron, self._all_shops)

    def _periodic(self, name: str, cron: str, do: Callable[[int], Awaitable[None]]) -> None:
        # before the shops: a sweep that waits behind them would come when nothing is left to rescue
        task = self._queue.task(name=f"{QUEUE}.{name}", queue=QUEUE, queueing_lock=name, priority=10)(do)
        self._queue.periodic(cron=cron, periodic_id=name)(task)

    async def run(self) -> None:
        """Run jobs until cancelled, or until a new session is needed. Shops under way may end first, within the deadline."""
        pace = self._what.pace
        worker = asyncio.create_task(
            self._queue.run_worker_async(
                queues=[QUEUE],
                name=f"tiktok-shop-{os.getpid()}",
                concurrency=self._what.concurrency,
                shutdown_graceful_timeout=self._what.deadline,
                delete_jobs="successful",
                install_signal_handlers=False,  # a worker that ends by itself would not be told from one that was asked to
                update_heartbeat_interval=pace.heartbeat,
                stalled_worker_timeout=pace.stalled,
            )
        )
        trouble = asyncio.create_task(self._trouble.wait())
        this = asyncio.current_task()
        try:
            await asyncio.wait({worker, trouble}, return_when=asyncio.FIRST_COMPLETED)
        except asyncio.CancelledError:  # a wish, which is done here
            if this is not None:
                this.uncancel()
        trouble.cancel()
        worker.cancel()
        with suppress(asyncio.CancelledError):
            await worker

    async def _unit(self, context: JobContext, unit: dict[str, Any]) -> None:
        if more := set(unit["streams"]) - self._streams:
            self.more |= more
            self._trouble.set()
            raise _AgainError(f"{unit['shop']}: the tables of {', '.join(sorted(more))} are not open yet")
        try:
            outcome = ShopOutcome.from_dict(await self._run(unit))
        except DestinationError:
            self._trouble.set()
            raise
        if (why := outcome.left_for_soon) and not await another_waits(self._queue, context.job):
            raise _AgainError(f"{unit['shop']}: {why}")

    async def _run(self, unit: Mapping[str, Any]) -> dict[str, Any]:
        name = unit["shop"]
        if name in self._app.shops.names:
            return await self._engine.run_unit(unit)
        async with self._client() as fresh:  # a shop that came since this worker was started
            return await self._engine.run_unit(unit, fresh)

    async def _sweep(self, timestamp: int) -> None:
        """Give the jobs of dead workers to others; forget old failures."""
        del timestamp
        jobs = self._queue.job_manager
        for job in await jobs.get_stalled_jobs(queue=QUEUE, seconds_since_heartbeat=self._what.pace.stalled):
            if await another_waits(self._queue, job):
                await jobs.finish_job(job, Status.FAILED, delete_job=True)
            else:
                await jobs.retry_job(job)
            _log.warning("a worker died: %s goes to another", named(job))
        await jobs.delete_old_jobs(
            nb_hours=self._what.pace.kept_hours, queue=QUEUE, include_failed=True,
            include_cancelled=True, include_aborted=True,
        )  # fmt: skip

    async def _all_shops(self, timestamp: int) -> None:
        del timestamp
        async with self._client() as app:
            put, waiting = await put_shops(self._queue, app, self._what.deferral, None)
        _log.info("%d shops were put into the queue, %d wait there already", put, waiting)


class _AgainError(Exception):
    """A unit did not end for a reason that may pass: its job goes back to the queue."""


class _Back(procrastinate.BaseRetryStrategy):
    """
    Whatever ends a unit early gives its job back to the queue, in one statement: no job is ended without a successor.

    So a unit may run twice, and that is harmless. Only what a person has to put right is not tried again, and what has failed
    for about an hour.
    """

    def __init__(self, pace: Pace) -> None:
        self._pace = pace

    def get_retry_decision(self, *, exception: BaseException, job: Job) -> procrastinate.RetryDecision | None:
        if isinstance(exception, asyncio.CancelledError):  # this worker ends, or its session
            return procrastinate.RetryDecision(retry_in={"seconds": 0})
        is_for_a_person = isinstance(exception, ConfigurationError) and not isinstance(
            exception, DestinationError
        )
        if is_for_a_person or job.attempts >= self._pace.tries:
            return None
        return procrastinate.RetryDecision(retry_in={"seconds": self._pace.wait(job.attempts)})
