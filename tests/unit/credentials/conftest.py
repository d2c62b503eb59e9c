"""Vaults to test on: a file, or PostgreSQL where there is one."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from tests.servers import postgres_server

from tiktok_shop.credentials.models import AppCredentials
from tiktok_shop.credentials.vault import Vault
from tiktok_shop.credentials.vault.crypto import make_key

APP = AppCredentials("6key", "app-secret-hush")


@pytest.fixture(scope="session")
def vault_key() -> str:
    return make_key()


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/vault.db"


@pytest.fixture(scope="session")
def postgres_url() -> str:
    """A database that there is, or a server started for this run."""
    return postgres_server()


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.slow)])
def vault_url(request: pytest.FixtureRequest) -> str:
    """The same tests on both databases."""
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


@pytest.fixture
async def vault(vault_url: str, vault_key: str) -> AsyncIterator[Vault]:
    """An empty vault, opened for ``APP``."""
    opened = Vault(vault_url, key=vault_key)
    if vault_url.startswith("postgres"):
        await empty(vault_url)
    await opened.use_app(APP, now=0.0)
    yield opened
    await opened.aclose()


async def empty(url: str) -> None:
    """Drop what an earlier test left."""
    import asyncpg

    connection = await asyncpg.connect(url)
    try:
        await connection.execute("DROP SCHEMA IF EXISTS tiktok_shop CASCADE")
    finally:
        await connection.close()
