"""Where tests find a database: a DuckDB file, or a schema of their own in a running PostgreSQL."""

from __future__ import annotations

import contextlib
import os
import uuid
from collections.abc import AsyncIterator

import pytest

POSTGRES = os.environ.get("TIKTOK_SHOP_TEST_POSTGRES", "postgresql://postgres@127.0.0.1:5432/test")


@contextlib.asynccontextmanager
async def postgres_schema() -> AsyncIterator[str]:
    """Yield the URL of an empty schema, which is dropped afterwards; skip the test where there is no PostgreSQL."""
    import asyncpg

    try:
        connection = await asyncpg.connect(POSTGRES, timeout=5)
    except (OSError, asyncpg.PostgresError, TimeoutError) as error:
        pytest.skip(f"no PostgreSQL at {POSTGRES.split('@')[-1]}: {error}")
    name = f"sync_{uuid.uuid4().hex[:12]}"
    try:
        await connection.execute(f"create schema {name}")
        yield f"{POSTGRES}{'&' if '?' in POSTGRES else '?'}search_path={name}"
    finally:
        await connection.execute(f"drop schema {name} cascade")
        await connection.close()
