"""Every test of this folder that takes ``into`` runs on DuckDB and on PostgreSQL, with the same rows expected."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.sync.databases import postgres_schema


@pytest.fixture(params=["duckdb", "postgres"])
async def into(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[str]:
    """The name of an empty database, as ``--into`` takes it."""
    if request.param == "duckdb":
        yield str(tmp_path / "shops.duckdb")
        return
    async with postgres_schema() as url:
        yield url
