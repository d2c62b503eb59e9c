"""The database of a vault: where it is, whether it is there, and how it is opened with the right key."""

from __future__ import annotations

from pathlib import Path

import anyio
import anyio.to_thread
from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncEngine

from tiktok_shop.credentials.vault import schema
from tiktok_shop.credentials.vault.crypto import Sealer, parse_keys
from tiktok_shop.credentials.vault.engine import (
    file_exists,
    open_engine,
    parse_url,
    prepare_file,
    reading,
    writing,
)
from tiktok_shop.credentials.vault.keys import Keyring, find_keys

_CHECK = "check"  # the row of `meta` that tells whether a key is the right one


class Database:
    """Opened with the first use, which binds it to the event loop of that moment. Looking at it makes nothing."""

    def __init__(self, url: str, key: str | None, keyring: Keyring | None) -> None:
        self._url = parse_url(url)
        self._given_key = key
        self._keyring = keyring
        self._engine: AsyncEngine | None = None
        self._opened: tuple[AsyncEngine, Sealer] | None = None
        self._opening = anyio.Lock()

    def __str__(self) -> str:
        return self._url.render_as_string(hide_password=True)

    @property
    def place(self) -> str:
        """Where it is, fit to be shown: the path of the file, or host and database."""
        if self._url.get_backend_name() == "sqlite":
            path = str(self._url.database)
            return path if Path(path).exists() else f"{path} (which does not exist)"
        return f"{self._url.host}/{self._url.database}"

    async def open(self) -> tuple[AsyncEngine, Sealer]:
        """
        Connect, bring the tables up to date, and check the key.

        Raises:
            ConfigurationError: If the key is wrong or missing, or the file is not a vault.
            CredentialError: If the database does not answer, or cannot be written where it must be.
        """
        if self._opened is not None:
            return self._opened
        async with self._opening:
            if self._opened is None:
                self._opened = await self._open()
        return self._opened

    async def existing(self) -> tuple[AsyncEngine, Sealer] | None:
        """Open a vault that is there; ``None`` where there is none."""
        if self._opened is None:
            if self._url.get_backend_name() == "sqlite":
                if not await anyio.to_thread.run_sync(file_exists, self._url):
                    if self._given_key is not None:
                        parse_keys(self._given_key)  # a malformed key is an error even so
                    return None
            elif not await self._has_tables():
                return None
        return await self.open()

    async def _has_tables(self) -> bool:
        if self._engine is None:
            self._engine = open_engine(self._url)
        async with reading(self._engine) as connection:
            return await connection.run_sync(schema.version_of) > 0

    async def _open(self) -> tuple[AsyncEngine, Sealer]:
        if self._url.get_backend_name() == "sqlite":
            if not await anyio.to_thread.run_sync(file_exists, self._url):
                await self._keys(is_new=True)  # without one no empty vault is left behind
            await anyio.to_thread.run_sync(prepare_file, self._url)
        if self._engine is None:
            self._engine = open_engine(self._url)
        engine = self._engine
        async with reading(engine) as connection:
            version = await connection.run_sync(schema.version_of)
        if version != len(schema.MIGRATIONS):
            async with writing(engine) as connection:
                await connection.run_sync(schema.migrate)
        async with reading(engine) as connection:
            check = await connection.scalar(select(schema.meta.c.value).where(schema.meta.c.key == _CHECK))
        sealer = Sealer(await self._keys(is_new=check is None))
        if check is None:
            check = await self._write_check(engine, sealer)
        sealer.open(_CHECK, check)
        return engine, sealer

    async def _keys(self, *, is_new: bool) -> list[str]:
        return await anyio.to_thread.run_sync(
            lambda: find_keys(self._url, self._given_key, is_new=is_new, keyring=self._keyring)
        )

    async def _write_check(self, engine: AsyncEngine, sealer: Sealer) -> str:
        """Write down what the key opens; of two processes that begin at once, the first one's is kept."""
        where = schema.meta.c.key == _CHECK
        async with writing(engine) as connection:
            await connection.run_sync(schema.lock)
            check: str | None = await connection.scalar(select(schema.meta.c.value).where(where))
            if check is None:
                check = sealer.seal(_CHECK, {})
                await connection.execute(schema.meta.insert().values(key=_CHECK, value=check))
        return check

    async def reseal(self) -> int:
        """
        Seal everything with the first key, so that the others may be thrown away. All of it, or nothing.

        Returns:
            How many records were sealed anew.
        """
        engine, sealer = await self.open()
        count = 0
        async with writing(engine) as connection:
            await connection.run_sync(schema.lock)
            for table, key, columns in (
                (schema.meta, schema.meta.c.key, ("value",)),
                (schema.app, schema.app.c.app_key, ("sealed",)),
                (schema.authorization, schema.authorization.c.id, ("sealed", "previous")),
            ):
                for row in (await connection.execute(select(table))).mappings().all():
                    if table is schema.meta and row["key"] != _CHECK:
                        continue
                    new = {name: sealer.reseal(row[name]) for name in columns if row[name]}
                    await connection.execute(update(table).where(key == row[key.name]).values(**new))
                    count += len(new)
        return count

    async def aclose(self) -> None:
        engine, self._engine, self._opened = self._engine, None, None
        if engine is not None:
            await engine.dispose()
