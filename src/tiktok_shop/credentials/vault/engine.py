"""Open the database of a vault: URL, file mode, transactions, and errors in words."""

from __future__ import annotations

import logging
import os
import sqlite3
import stat
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any

import sniffio
from sqlalchemy import Connection, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine
from sqlalchemy.pool import NullPool

from tiktok_shop.credentials.vault.schema import PG_SCHEMA
from tiktok_shop.errors import ConfigurationError, CredentialError

__all__ = ["file_exists", "in_words", "open_engine", "parse_url", "prepare_file", "reading", "writing"]

_log = logging.getLogger(__name__)
_BUSY_SECONDS = 30.0

SILENCE = 30.0
"""Seconds that PostgreSQL may take for one statement: a machine that vanished answers nothing and closes nothing either."""


def parse_url(text: str) -> URL:
    """
    Return the database URL that *text* stands for: a path, ``sqlite:///path`` or ``postgresql://…``.

    Raises:
        ConfigurationError: For anything else. The message does not repeat the URL, which may hold a password.
    """
    if "://" not in text:
        return URL.create("sqlite+aiosqlite", database=text)
    try:
        url = make_url(text)
    except (ArgumentError, ValueError):
        raise ConfigurationError("TIKTOK_SHOP_VAULT is not a database URL") from None
    backend = url.drivername.partition("+")[0]
    if backend == "sqlite":
        if not url.database or url.database == ":memory:":
            raise ConfigurationError("TIKTOK_SHOP_VAULT names no file: sqlite:///path/to/vault.db")
        return url.set(drivername="sqlite+aiosqlite")
    if backend in {"postgresql", "postgres"}:
        return url.set(drivername="postgresql+asyncpg")
    raise ConfigurationError("TIKTOK_SHOP_VAULT is neither sqlite:///path nor postgresql://…")


def prepare_file(url: URL) -> None:
    """
    Make the file of an SQLite vault, readable by its owner only, before SQLite would make it for everybody.

    SQLite gives its journal the mode of the file, so that is covered, too. Blocking: call it in a thread.

    Raises:
        ConfigurationError: If the file cannot be made or opened.
    """
    assert url.database is not None  # noqa: S101 - parse_url saw to it; narrows the type
    path = Path(url.database)
    try:
        if path.exists() and not path.is_file():  # opening a FIFO would wait for ever
            raise ConfigurationError(f"the vault {path} is not a file")
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        is_new = not path.exists()
        os.close(os.open(path, os.O_CREAT | os.O_RDONLY, 0o600))
        if is_new:  # a path that was meant to lead to another vault is noticed this way
            _log.warning("made a new vault: %s", path.resolve())
        mode = stat.S_IMODE(path.stat().st_mode)
        if os.name == "posix" and mode & 0o077:
            path.chmod(0o600)
            _log.warning("the vault %s was readable by others (mode %o): it is 600 now", path, mode)
    except OSError as error:
        raise ConfigurationError(f"the vault {path} cannot be opened: {error.strerror}") from error


def file_exists(url: URL) -> bool:
    """Return whether the file of an SQLite vault is there. Blocking: call it in a thread."""
    assert url.database is not None  # noqa: S101 - parse_url saw to it; narrows the type
    return Path(url.database).exists()


def open_engine(url: URL) -> AsyncEngine:
    """
    Return an engine for *url*. It connects on first use.

    Raises:
        ConfigurationError: On trio: the database drivers need asyncio.
    """
    if sniffio.current_async_library() != "asyncio":
        raise ConfigurationError(
            "a vault needs asyncio, its database drivers know no trio: use MemoryStore() there"
        )
    options: dict[str, Any] = {"hide_parameters": True}
    if url.get_backend_name() == "postgresql":
        engine = create_async_engine(
            url,
            pool_size=2,
            max_overflow=4,
            pool_pre_ping=True,
            connect_args={"command_timeout": SILENCE},
            **options,
        )
        return engine.execution_options(schema_translate_map={None: PG_SCHEMA})
    # No pool: a vault is touched seldom, and an idle connection would be a thread and an open file for nothing.
    engine = create_async_engine(url, poolclass=NullPool, connect_args={"timeout": _BUSY_SECONDS}, **options)
    event.listen(engine.sync_engine, "connect", _set_up_sqlite)
    event.listen(engine.sync_engine, "begin", _begin_sqlite)
    return engine


def _set_up_sqlite(connection: Any, _record: object) -> None:
    connection.isolation_level = None  # transactions are begun by _begin_sqlite, not by the driver
    cursor = connection.cursor()
    # A rollback journal rather than a WAL: it works on shared file systems, and leaves no second file behind.
    # EXTRA: a commit survives the loss of power. secure_delete: what was deleted is overwritten.
    for pragma in ("journal_mode=DELETE", "synchronous=EXTRA", "secure_delete=ON"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    is_write = connection.get_execution_options().get("vault_write", False)
    # IMMEDIATE: two writers wait for each other here, where waiting is possible, and not half-way, where it is not.
    connection.exec_driver_sql("BEGIN IMMEDIATE" if is_write else "BEGIN")


@asynccontextmanager
async def reading(engine: AsyncEngine) -> AsyncIterator[AsyncConnection]:
    """One read transaction."""
    with _translated(engine, "read"):
        async with engine.connect() as connection, connection.begin():
            yield connection


@asynccontextmanager
async def writing(engine: AsyncEngine) -> AsyncIterator[AsyncConnection]:
    """One write transaction: durable when this ends, or nothing happened."""
    with _translated(engine, "written"):
        async with engine.connect() as plain:
            connection = await plain.execution_options(vault_write=True)
            async with connection.begin():
                yield connection


@contextmanager
def _translated(engine: AsyncEngine, done: str) -> Iterator[None]:
    try:
        yield
    except Exception as error:
        # asyncpg's own exceptions pass through SQLAlchemy as they are while it connects.
        # OverflowError, UnicodeError: a value that the driver cannot write, whatever it came from.
        lower = SQLAlchemyError | OSError | sqlite3.Error | OverflowError | UnicodeError
        if isinstance(error, lower) or _is_of_asyncpg(error):
            where = engine.url.database if engine.url.get_backend_name() == "sqlite" else engine.url.host
            raise CredentialError(f"the vault {where} cannot be {done}: {in_words(error)}") from error
        raise


def _is_of_asyncpg(error: Exception) -> bool:
    return type(error).__module__.partition(".")[0] == "asyncpg"


def in_words(error: BaseException) -> str:
    """Return what is wrong with the database, and what to do about it. No parameter and no password is in it."""
    lower = error.orig if isinstance(error, DBAPIError) and error.orig is not None else error
    if isinstance(lower, TimeoutError):
        return "it does not answer"
    said = (str(lower).splitlines() or [type(lower).__name__])[0]
    for words, meaning in _MEANINGS.items():
        if words in said:
            return meaning
    return f"{said.rsplit(': ', 1)[-1]} ({type(lower).__name__})"


_MEANINGS = {
    "disk is full": "the disk is full. What was there is unchanged; make room and try again",
    "readonly database": "it is read-only (file, directory or disk). Tokens that live are used, none is refreshed",
    "file is not a database": "the file is not a vault, or it is damaged. Restore it from a copy or from an export",
    "malformed": "the file is damaged. Restore it from a copy or from an export",
    "database is locked": "another process keeps it locked. Is a copy or a backup of it under way?",
    "unable to open": "the file cannot be opened. Look at the path and its permissions",
    "disk I/O error": "the disk answers with errors",
}
