"""``Vault``: the token store that survives. Same code on SQLite and on PostgreSQL."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

import anyio
import anyio.to_thread
from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from tiktok_shop.credentials.models import AppCredentials, Authorization, Shop
from tiktok_shop.credentials.stores import Grant, GrantState, Lease, Snapshot
from tiktok_shop.credentials.vault import apps, granting, leases, schema, shops
from tiktok_shop.credentials.vault.crypto import Sealer
from tiktok_shop.credentials.vault.database import Database
from tiktok_shop.credentials.vault.engine import reading, writing
from tiktok_shop.credentials.vault.keys import Keyring
from tiktok_shop.credentials.vault.leases import IntentRecord, read_grant
from tiktok_shop.credentials.vault.rows import grant_of, shop_of
from tiktok_shop.errors import ConfigurationError

__all__ = ["IntentRecord", "Vault"]

_auth, _shop, _app, _lineage = schema.authorization, schema.shop, schema.app, schema.lineage


class Vault:
    """
    Grants, shops and the app in an encrypted SQL database. Nothing is opened before the first use, and nothing is made
    by looking: a database that is not there reads as an empty one, and the first write makes it.

    Bound to the event loop of its first use, which must be asyncio's.
    """

    def __init__(self, url: str, *, key: str | None = None, keyring: Keyring | None = None) -> None:
        """
        Args:
            url: ``sqlite:///path``, a path, or ``postgresql://user:password@host/database``.

            key: One vault key, or several with commas: the first seals, all open. ``None``: the keyring has it.

            keyring: Instead of the operating system's.

        Raises:
            ConfigurationError: If the URL is malformed.
        """
        self._database = Database(url, key, keyring)
        self._app_key: str | None = None
        self._unwritten: dict[str, AppCredentials] = {}  # apps that go into the vault with the next write

    def __repr__(self) -> str:
        return f"<Vault {self._database}>"

    @property
    def place(self) -> str:
        """Where it is, fit to be shown: the path of the file, or host and database."""
        return self._database.place

    @property
    def keeps_new_pairs(self) -> bool:
        return True

    async def open(self) -> tuple[AsyncEngine, Sealer]:
        """
        Connect, bring the tables up to date, and check the key. Everything else here does this by itself.

        Raises:
            ConfigurationError: If the key is wrong or missing, or the file is not a vault.
            CredentialError: If the database does not answer, or cannot be written where it must be.
        """
        return await self._database.open()

    async def is_there(self) -> bool:
        """Return whether there is a vault: a file, or tables in the database."""
        return await self._database.existing() is not None

    @asynccontextmanager
    async def _write(self) -> AsyncIterator[tuple[AsyncConnection, Sealer]]:
        """One write transaction, alone; an app that is not in the vault yet goes in with it."""
        engine, sealer = await self.open()
        async with writing(engine) as connection:
            await connection.run_sync(schema.lock)
            for app in self._unwritten.values():
                await apps.put(connection, sealer, app)
            yield connection, sealer
        self._unwritten = {}

    # -- reading ---------------------------------------------------------------------------------------------------

    async def use_app(self, app: AppCredentials | None, *, now: float) -> AppCredentials | None:
        kept: dict[str, AppCredentials] = {}
        if (there := await self._database.existing()) is not None:
            engine, sealer = there
            async with reading(engine) as connection:
                kept = await apps.read(connection, sealer)
        known = kept | self._unwritten
        if app is None:
            app = next(iter(known.values())) if len(known) == 1 else None
        else:
            old = known.get(app.app_key)
            if app.service_id is None and old is not None:
                app = replace(app, service_id=old.service_id)
            if kept.get(app.app_key) != app:
                self._unwritten = {app.app_key: app}
        self._app_key = app.app_key if app else None
        return app

    def _key_of_app(self) -> str:
        if self._app_key is None:
            raise ConfigurationError("the vault holds no app, or several: set TIKTOK_SHOP_APP_KEY")
        return self._app_key

    def _of_app(self, table: Any) -> Any:
        """The condition that keeps the apps of one vault apart."""
        return table.c.app_key == self._key_of_app()

    async def get(self, authorization_id: str) -> Grant | None:
        if (there := await self._database.existing()) is None:
            return None
        engine, sealer = there
        async with reading(engine) as connection:
            return await read_grant(connection, sealer, authorization_id)

    async def snapshot(self) -> Snapshot:
        if (there := await self._database.existing()) is None:
            return Snapshot((), ())
        engine, sealer = there
        async with reading(engine) as connection:
            grants = await connection.execute(
                select(_auth).where(self._of_app(_auth)).order_by(_auth.c.created_at, _auth.c.id)
            )
            rows = await connection.execute(
                select(_shop).where(self._of_app(_shop)).order_by(_shop.c.position)
            )
            kept, shops = grants.mappings().all(), rows.mappings().all()
        # Opening thousands of grants takes long enough for others to notice: it is done beside the loop.
        return await anyio.to_thread.run_sync(
            lambda: Snapshot(
                tuple(grant_of(row, sealer) for row in kept), tuple(shop_of(row) for row in shops)
            )
        )

    async def intents(self) -> list[IntentRecord]:
        """Return the intent log of the last 90 days, newest first: what was cut off, what was lost."""
        if (there := await self._database.existing()) is None:
            return []
        async with reading(there[0]) as connection:
            return await leases.log(connection)

    # -- giving and taking grants ----------------------------------------------------------------------------------

    async def adopt(self, authorizations: Sequence[Authorization], *, now: float) -> Mapping[str, str]:
        if (there := await self._database.existing()) is not None:
            async with reading(there[0]) as connection:
                kept_as, news = await granting.descent(connection, there[1], authorizations)
            if not news:
                return kept_as
        async with self._write() as (connection, sealer):
            kept_as, news = await granting.descent(connection, sealer, authorizations)
            await granting.put_all(connection, sealer, self._key_of_app(), news, now)
        return kept_as

    async def put(self, authorization: Authorization, *, now: float) -> Grant:
        async with self._write() as (connection, sealer):
            authorization = authorization.with_id(
                await granting.same_user(connection, self._key_of_app(), authorization)
            )
            await granting.put(connection, sealer, self._key_of_app(), authorization, now, is_consent=True)
            grant = await read_grant(connection, sealer, authorization.id)
        assert grant is not None  # noqa: S101 - just written in the same transaction; narrows the type
        return grant

    async def set_aside(self, authorization_id: str, reason: str, *, now: float) -> None:
        async with self._write() as (connection, _):
            await connection.execute(
                update(_auth)
                .where(_auth.c.id == authorization_id)
                .values(state="withdrawn", reason=reason, updated_at=now)
            )

    async def supersede(self, authorization_id: str, by: str) -> None:
        async with self._write() as (connection, _):
            await shops.supersede(connection, authorization_id, by)

    async def remove_authorization(self, authorization_id: str) -> None:
        async with self._write() as (connection, _):
            await shops.forget_authorization(connection, authorization_id)

    # -- shops -----------------------------------------------------------------------------------------------------

    async def put_shops(self, news: Sequence[Shop], *, now: float) -> None:
        async with self._write() as (connection, _):
            await shops.put(connection, self._key_of_app(), news)

    async def change_shop(self, name: str, shop: Shop) -> None:
        """
        Write what a person decided about the shop called *name*: its new name, tags, whether it is enabled.

        Raises:
            ConfigurationError: If the vault has no such shop, or the new name is another one's.
        """
        async with self._write() as (connection, _):
            await shops.change(connection, self._key_of_app(), name, shop)

    async def remove_shop(self, name: str) -> None:
        async with self._write() as (connection, _):
            await shops.remove(connection, self._key_of_app(), name)

    async def use_state(self, nonce: str, *, until: float, now: float) -> bool:
        """Return whether a consent link is used for the first time, and remember until then that it was."""
        async with self._write() as (connection, _):
            return await shops.use_state(connection, nonce, until=until, now=now)

    async def free_state(self, nonce: str) -> None:
        """Let a consent link be used again, because nothing came of it."""
        async with self._write() as (connection, _):
            await shops.free_state(connection, nonce)

    # -- one refresh -----------------------------------------------------------------------------------------------

    async def lease(
        self, authorization_id: str, *, generation: int, owner: str, now: float, seconds: float
    ) -> Lease | None:
        engine, sealer = await self.open()
        async with writing(engine) as connection:
            return await leases.lease(
                connection,
                sealer,
                authorization_id,
                generation=generation,
                owner=owner,
                now=now,
                seconds=seconds,
            )

    async def store(self, lease: Lease, authorization: Authorization, *, now: float) -> Grant:
        engine, sealer = await self.open()
        async with writing(engine) as connection:
            return await leases.store(connection, sealer, lease, authorization, now=now)

    async def release(
        self,
        lease: Lease,
        outcome: str,
        *,
        now: float,
        state: GrantState | None = None,
        reason: str | None = None,
    ) -> None:
        engine, _ = await self.open()
        async with writing(engine) as connection:
            await leases.release(connection, lease, outcome, now=now, state=state, reason=reason)

    # -- the rest --------------------------------------------------------------------------------------------------

    async def reseal(self) -> int:
        """
        Seal everything with the first key, so that the others may be thrown away. All of it, or nothing.

        Returns:
            How many records were sealed anew.
        """
        return await self._database.reseal()

    async def aclose(self) -> None:
        await self._database.aclose()
