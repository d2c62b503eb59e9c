"""The queue and its workers as a database knows them. Plain SQL: whoever looks needs no queue packages."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from os import PathLike, fspath
from typing import Any

from tiktok_shop.sync.destinations import is_postgres, unreachable

__all__ = ["Workers", "workers_of"]

_JOBS = (
    "select count(*) filter (where status = 'todo'), count(*) filter (where status = 'doing'),"
    " count(*) filter (where status = 'failed')"
    " from procrastinate_jobs where task_name = 'tiktok_shop.unit'"
)
_ALIVE = (
    "select count(*) filter (where last_heartbeat >= now() - interval '60 seconds'),"
    " count(*) filter (where last_heartbeat < now() - interval '60 seconds') from procrastinate_workers"
)


@dataclass(frozen=True, slots=True)
class Workers:
    """Counts."""

    waiting: int
    """Jobs that nobody has begun."""

    at_work: int
    failed: int
    """Of the last day. What they left out is a hole in the ledger, which the next job of the shop fills."""

    alive: int
    """Workers heard of in the last minute."""

    silent: int
    """Workers not heard of since, and not yet forgotten."""

    def to_dict(self) -> dict[str, Any]:
        """Return plain JSON."""
        return asdict(self)

    def line(self) -> str:
        """Return it as a sentence."""
        silent = f" and {self.silent} silent" if self.silent else ""
        failed = f", {self.failed} failed" if self.failed else ""
        return (
            f"queue: {self.waiting} shops wait, {self.at_work} are worked on{failed};"
            f" {self.alive} workers alive{silent}"
        )


async def workers_of(into: str | PathLike[str]) -> Workers | None:
    """
    Return the queue of a database, also before any worker has synced something; ``None`` where there is no queue.

    Raises:
        DestinationError: If the database cannot be reached.
    """
    name = fspath(into)
    if not is_postgres(name):
        return None
    import asyncpg

    try:
        connection = await asyncpg.connect(name, timeout=10)
        try:
            if not await connection.fetchval("select to_regclass('procrastinate_jobs') is not null"):
                return None
            waiting, at_work, failed = await connection.fetchrow(_JOBS)
            alive, silent = await connection.fetchrow(_ALIVE)
        finally:
            await connection.close()
    except (OSError, ValueError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
        raise unreachable(name, error) from error
    return Workers(waiting, at_work, failed, alive, silent)
