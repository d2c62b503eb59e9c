"""Vaults to test on: a file, or PostgreSQL where there is one."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

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


def _program(name: str) -> str | None:
    installed = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"))
    return shutil.which(name) or (str(installed[-1]) if installed else None)


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """A database of the tests' own: from TIKTOK_SHOP_TEST_POSTGRES, or a server started for this run."""
    given = os.environ.get("TIKTOK_SHOP_TEST_POSTGRES")
    if given:
        yield given
        return
    initdb, postgres = _program("initdb"), _program("postgres")
    if initdb is None or postgres is None:
        pytest.skip("no PostgreSQL: set TIKTOK_SHOP_TEST_POSTGRES, or put initdb and postgres on PATH")
    user = "nobody" if os.name == "posix" and os.geteuid() == 0 else None  # the server refuses to run as root
    folder = Path(tempfile.mkdtemp(prefix="tts-pg-"))
    if user:
        shutil.chown(folder, user)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    data = folder / "data"
    subprocess.run(
        [initdb, "-D", data, "-A", "trust", "-U", "vault", "-N"],
        check=True,
        capture_output=True,
        user=user,
        cwd=folder,
    )
    server = subprocess.Popen(
        [
            postgres,
            "-D",
            data,
            "-p",
            str(port),
            "-c",
            "listen_addresses=127.0.0.1",
            "-c",
            "unix_socket_directories=",
            "-c",
            "max_connections=200",
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        user=user,
        cwd=folder,
    )
    try:
        for _ in range(200):
            with socket.socket() as probe:
                probe.settimeout(1)
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            try:
                server.wait(0.1)
            except subprocess.TimeoutExpired:
                continue
            pytest.fail("the PostgreSQL server of the tests did not start")
        yield f"postgresql://vault@127.0.0.1:{port}/postgres"
    finally:
        server.terminate()
        server.wait()
        shutil.rmtree(folder, ignore_errors=True)


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
