"""The connection to the queue's tables, and whether it still works."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

import procrastinate
import psycopg
from croniter import croniter
from procrastinate.exceptions import ConnectorException
from procrastinate.jobs import Job

from tiktok_shop.errors import ConfigurationError
from tiktok_shop.sync.destinations import is_postgres, unreachable

__all__ = ["another_waits", "checked_cron", "conninfo", "is_there", "opened_queue", "trouble_of"]

_CONNECTIONS = 4
"""Most connections of a worker for its jobs; one more listens."""

_LIBPQ = {
    "application_name",
    "connect_timeout",
    "host",
    "options",
    "passfile",
    "port",
    "sslmode",
    "target_session_attrs",
}
"""Parameters of an address that libpq and asyncpg both know; asyncpg takes all others as settings of the server."""

_ALIVE = {
    "keepalives_idle": "30",
    "keepalives_interval": "10",
    "keepalives_count": "3",
    "tcp_user_timeout": "60000",
}
"""A machine that vanished is noticed within a minute; libpq would wait for two hours."""


class _Connector(procrastinate.PsycopgConnector):
    """Says when a statement failed: a job whose end was not written down would be done for ever."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self.trouble = asyncio.Event()

    async def execute_query_async(self, query: Any, **arguments: Any) -> None:
        try:
            await super().execute_query_async(query, **arguments)
        except ConnectorException:
            self.trouble.set()
            raise


def trouble_of(queue: procrastinate.App) -> asyncio.Event:
    """Return what is set when a statement failed."""
    connector = queue.connector
    assert isinstance(connector, _Connector)  # noqa: S101 - made below
    return connector.trouble


@asynccontextmanager
async def opened_queue(into: str) -> AsyncIterator[procrastinate.App]:
    """
    Yield the queue of a database.

    Raises:
        ConfigurationError: If it is no PostgreSQL.
        DestinationError: If it cannot be reached.
    """
    if not is_postgres(into):
        raise ConfigurationError("a queue needs --into postgresql://…: a DuckDB file has one writer")
    try:
        connector = _Connector(
            conninfo=conninfo(into), min_size=1, max_size=_CONNECTIONS, timeout=10, reconnect_timeout=30
        )
        queue = procrastinate.App(connector=connector)
        # psycopg's pool tells nothing but that time ran out: one connection says why
        connection = await psycopg.AsyncConnection.connect(conninfo(into), connect_timeout=10)
        await connection.close()
    except (ValueError, psycopg.Error) as error:
        raise unreachable(into, error) from error
    # The tasks of psycopg's pool swallow cancellations while they connect: it is closed, however far its opening came.
    try:
        try:
            await queue.open_async()
        except (psycopg.Error, ConnectorException) as error:
            raise unreachable(into, error) from error
        yield queue
    finally:
        await asyncio.shield(asyncio.ensure_future(queue.close_async()))


async def is_there(queue: procrastinate.App) -> bool:
    """Return whether the tables were made."""
    row = await queue.connector.execute_query_one_async(
        "select to_regclass('procrastinate_jobs') is not null as found"
    )
    return bool(row["found"])


async def another_waits(queue: procrastinate.App, job: Job) -> bool:
    """Return whether another job for the same waits. It cannot be given back then, and need not be."""
    waiting = await queue.job_manager.list_jobs_async(queueing_lock=job.queueing_lock, status="todo")
    # its own row may wait, too: where it was taken for a dead worker's
    return any(one.id != job.id for one in waiting)


def conninfo(url: str) -> str:
    """Return an address for libpq: what asyncpg takes as a setting of the server (``search_path``) goes into ``options``."""
    parts = urlsplit(url)
    given = dict(parse_qsl(parts.query))
    kept = {key: value for key, value in given.items() if key in _LIBPQ or key.startswith("ssl")}
    kept |= _ALIVE
    settings = " ".join(f"-c {key}={value}" for key, value in given.items() if key not in kept)
    if settings:
        kept["options"] = f"{kept.get('options', '')} {settings}".strip()
    return urlunsplit(parts._replace(query=urlencode(kept, quote_via=quote)))


def checked_cron(line: str) -> str:
    """
    Return a cron line.

    Raises:
        ConfigurationError: If it is none.
    """
    if not croniter.is_valid(line):
        raise ConfigurationError(f"{line!r} is not a cron line: it has five words, such as '*/15 * * * *'")
    return line
