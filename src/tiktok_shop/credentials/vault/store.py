"""``Vault``: the token store that survives. Same code on SQLite and on PostgreSQL."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import anyio
import anyio.to_thread
from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from tiktok_shop.credentials.models import AppCredentials, Authorization, Shop, token_digest
from tiktok_shop.credentials.stores import Claim, Grant, GrantState, Snapshot, is_newer_consent, outranks
from tiktok_shop.credentials.vault import claims, schema, shops
from tiktok_shop.credentials.vault.claims import IntentRecord, marks_of, read_grant, remember
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
from tiktok_shop.credentials.vault.rows import (
    authorization_values,
    grant_of,
    shop_of,
)
from tiktok_shop.errors import ConfigurationError

__all__ = ["IntentRecord", "Vault"]

_CHECK = "check"  # the row of `meta` that tells whether a key is the right one

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
        self._url = parse_url(url)
        self._given_key = key
        self._keyring = keyring
        self._engine: AsyncEngine | None = None
        self._opened: tuple[AsyncEngine, Sealer] | None = None
        self._opening = anyio.Lock()
        self._app_key: str | None = None
        self._unwritten: dict[str, AppCredentials] = {}  # apps that go into the vault with the next write

    def __repr__(self) -> str:
        return f"<Vault {self._url.render_as_string(hide_password=True)}>"

    @property
    def place(self) -> str:
        """Where it is, fit to be shown: the path of the file, or host and database."""
        if self._url.get_backend_name() == "sqlite":
            path = str(self._url.database)
            return path if Path(path).exists() else f"{path} (which does not exist)"
        return f"{self._url.host}/{self._url.database}"

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
        if self._opened is not None:
            return self._opened
        async with self._opening:
            if self._opened is None:
                self._opened = await self._open()
        return self._opened

    async def is_there(self) -> bool:
        """Return whether there is a vault: a file, or tables in the database."""
        return await self._existing() is not None

    async def _existing(self) -> tuple[AsyncEngine, Sealer] | None:
        """Open a vault that is there; ``None`` where there is none."""
        if self._opened is None:
            if self._url.get_backend_name() == "sqlite":
                if not await anyio.to_thread.run_sync(file_exists, self._url):
                    if self._given_key is not None:
                        parse_keys(self._given_key)  # a malformed key is told of now
                    return None
            elif not await self._has_tables():
                return None
        return await self.open()

    async def _has_tables(self) -> bool:
        if self._engine is None:
            self._engine = open_engine(self._url)
        async with reading(self._engine) as connection:
            return await connection.run_sync(schema.version_of) > 0

    @asynccontextmanager
    async def _write(self) -> AsyncIterator[tuple[AsyncConnection, Sealer]]:
        """One write transaction, alone; an app that is not in the vault yet goes in with it."""
        engine, sealer = await self.open()
        async with writing(engine) as connection:
            await connection.run_sync(schema.lock)
            for app in self._unwritten.values():
                sealed = sealer.seal(app.app_key, {"app_secret": app.app_secret})
                await connection.execute(delete(_app).where(_app.c.app_key == app.app_key))
                await connection.execute(
                    _app.insert().values(
                        app_key=app.app_key, sealed=sealed, service_id=app.service_id, created_at=time.time()
                    )
                )
            yield connection, sealer
        self._unwritten = {}

    async def _open(self) -> tuple[AsyncEngine, Sealer]:
        if self._url.get_backend_name() == "sqlite":
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
        keys = await anyio.to_thread.run_sync(
            lambda: find_keys(self._url, self._given_key, is_new=check is None, keyring=self._keyring)
        )
        sealer = Sealer(keys)
        if check is None:
            check = await self._write_check(engine, sealer)
        sealer.open(_CHECK, check)
        return engine, sealer

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

    # -- reading ---------------------------------------------------------------------------------------------------

    async def use_app(self, app: AppCredentials | None, *, now: float) -> AppCredentials | None:
        kept: dict[str, AppCredentials] = {}
        if (there := await self._existing()) is not None:
            engine, sealer = there
            async with reading(engine) as connection:
                rows = (await connection.execute(select(_app))).mappings().all()
            for row in rows:
                secret = sealer.open(row["app_key"], row["sealed"])["app_secret"]
                kept[row["app_key"]] = AppCredentials(row["app_key"], secret, row["service_id"])
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

    async def read(self, authorization_id: str) -> Grant | None:
        if (there := await self._existing()) is None:
            return None
        engine, sealer = there
        async with reading(engine) as connection:
            return await read_grant(connection, sealer, authorization_id)

    async def snapshot(self) -> Snapshot:
        if (there := await self._existing()) is None:
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
        if (there := await self._existing()) is None:
            return []
        async with reading(there[0]) as connection:
            return await claims.log(connection)

    # -- giving and taking grants ----------------------------------------------------------------------------------

    async def adopt(self, authorizations: Sequence[Authorization], *, now: float) -> Mapping[str, str]:
        if (there := await self._existing()) is not None:
            async with reading(there[0]) as connection:
                kept_as, news = await self._descent(connection, there[1], authorizations)
            if not news:
                return kept_as
        async with self._write() as (connection, sealer):
            kept_as, news = await self._descent(connection, sealer, authorizations)
            for authorization in news:
                await self._put(connection, sealer, authorization, now)
        return kept_as

    async def _descent(
        self, connection: AsyncConnection, sealer: Sealer, authorizations: Sequence[Authorization]
    ) -> tuple[dict[str, str], list[Authorization]]:
        """Return under which id each is kept, and those of them that are to be written."""
        digests = {mark for authorization in authorizations for mark in marks_of(authorization)}
        known: dict[str, str] = {}
        for chunk in _chunks(sorted(digests)):
            rows = await connection.execute(select(_lineage).where(_lineage.c.digest.in_(chunk)))
            known.update({row.digest: row.authorization_id for row in rows})
        kept_as, news = {}, []
        for given in authorizations:
            kept_id = next((known[mark] for mark in marks_of(given) if mark in known), None)
            kept_as[given.id] = kept_id or given.id
            if kept_id is None:
                kept = await read_grant(connection, sealer, given.id)  # of the same user, by its open_id
                if kept is None or is_newer_consent(given, kept):
                    news.append(given)
            elif given.access_token and token_digest(given.access_token) not in known:
                kept = await read_grant(connection, sealer, kept_id)
                if kept is not None and outranks(given, kept.authorization):
                    news.append(given.with_id(kept_id))
        return kept_as, news

    async def put(self, authorization: Authorization, *, now: float) -> Grant:
        async with self._write() as (connection, sealer):
            authorization = authorization.with_id(await self._same_user(connection, authorization))
            await self._put(connection, sealer, authorization, now, is_consent=True)
            grant = await read_grant(connection, sealer, authorization.id)
        assert grant is not None  # noqa: S101 - just written in the same transaction; narrows the type
        return grant

    async def _same_user(self, connection: AsyncConnection, authorization: Authorization) -> str:
        """The id under which a grant of the same user is kept already, whatever it was known by first."""
        if not authorization.open_id:
            return authorization.id
        same = select(_auth.c.id).where(self._of_app(_auth), _auth.c.open_id == authorization.open_id)
        ids = list((await connection.execute(same.order_by(_auth.c.created_at))).scalars())
        return authorization.id if authorization.id in ids or not ids else ids[0]

    async def _put(
        self,
        connection: AsyncConnection,
        sealer: Sealer,
        authorization: Authorization,
        now: float,
        *,
        is_consent: bool = False,
    ) -> None:
        values = authorization_values(authorization, sealer) | {
            "app_key": self._app_key,
            "state": "active",
            "reason": None,
            "previous": None,
            "issued_at": now if is_consent else None,
            "granted_at": now,
            "by_consent": int(is_consent),
            "lease_owner": None,
            "lease_until": None,
            "updated_at": now,
        }
        self._of_app(_auth)  # refuses a grant that would belong to no app
        changed = await connection.execute(
            update(_auth)
            .where(_auth.c.id == authorization.id)
            .values(**values, generation=_auth.c.generation + 1)
        )
        if changed.rowcount == 0:
            values["name"] = authorization.name
            await connection.execute(_auth.insert().values(**values, generation=0, created_at=now))
        await remember(connection, authorization)

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

    async def claim(
        self, authorization_id: str, *, generation: int, owner: str, now: float, seconds: float
    ) -> Claim | None:
        engine, sealer = await self.open()
        async with writing(engine) as connection:
            return await claims.claim(
                connection,
                sealer,
                authorization_id,
                generation=generation,
                owner=owner,
                now=now,
                seconds=seconds,
            )

    async def keep(self, claim: Claim, authorization: Authorization, *, now: float) -> Grant:
        engine, sealer = await self.open()
        async with writing(engine) as connection:
            return await claims.keep(connection, sealer, claim, authorization, now=now)

    async def release(
        self,
        claim: Claim,
        outcome: str,
        *,
        now: float,
        state: GrantState | None = None,
        reason: str | None = None,
    ) -> None:
        engine, _ = await self.open()
        async with writing(engine) as connection:
            await claims.release(connection, claim, outcome, now=now, state=state, reason=reason)

    # -- the rest --------------------------------------------------------------------------------------------------

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
                (_app, _app.c.app_key, ("sealed",)),
                (_auth, _auth.c.id, ("sealed", "previous")),
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


def _chunks(items: list[str], size: int = 500) -> list[list[str]]:
    """Databases bound the number of parameters of a statement."""
    return [items[start : start + size] for start in range(0, len(items), size)]
