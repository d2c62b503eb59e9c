"""Where tests find a database: a schema of their own, or a whole one, in a PostgreSQL."""

from __future__ import annotations

import contextlib
import uuid
from collections.abc import AsyncIterator

import asyncpg
import duckdb

from tests.servers import postgres_server


@contextlib.asynccontextmanager
async def postgres_schema() -> AsyncIterator[str]:
    """Yield the URL of an empty schema, which is dropped afterwards; skip the test where there is no PostgreSQL."""
    server = postgres_server()
    connection = await asyncpg.connect(server, timeout=30)
    name = f"sync_{uuid.uuid4().hex[:12]}"
    try:
        await connection.execute(f"create schema {name}")
        yield f"{server}{'&' if '?' in server else '?'}search_path={name}"
    finally:
        await connection.execute(f"drop schema {name} cascade")
        await connection.close()


@contextlib.asynccontextmanager
async def postgres_database(server: str | None = None) -> AsyncIterator[str]:
    """Yield the URL of an empty database, which is dropped afterwards; skip the test where there is no PostgreSQL."""
    server = server or postgres_server()
    name = f"scale_{uuid.uuid4().hex[:12]}"
    connection = await asyncpg.connect(server, timeout=30)
    await connection.execute(f"create database {name}")
    await connection.close()
    try:
        yield f"{server.rpartition('/')[0]}/{name}"
    finally:
        connection = await asyncpg.connect(server, timeout=30)
        await connection.execute(f"drop database {name} with (force)")
        await connection.close()


async def execute(database: str, sql: str) -> None:
    """Change a database behind the package's back, of either kind."""
    if database.startswith("postgres"):
        connection = await asyncpg.connect(database)
        await connection.execute(sql)
        await connection.close()
        return
    with duckdb.connect(database) as file:
        file.execute(sql)
