"""The steps from one version of the vault's tables to the next."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sqlalchemy import Connection, Table, inspect, select, text
from sqlalchemy.schema import CreateColumn

from tiktok_shop.credentials.vault.merging import merge_doubles
from tiktok_shop.credentials.vault.tables import (
    app,
    authorization,
    intent,
    lineage,
    meta,
    metadata,
    shop,
    used_state,
)
from tiktok_shop.errors import ConfigurationError

__all__ = [
    "PG_SCHEMA",
    "app",
    "authorization",
    "intent",
    "lineage",
    "lock",
    "meta",
    "metadata",
    "migrate",
    "shop",
    "used_state",
]

PG_SCHEMA = "tiktok_shop"
"""On PostgreSQL the tables stand in a schema of their own: names as plain as ``shop`` may be taken in a shared one."""

_LOCK = 7_405_010_123  # any number that nobody else uses for an advisory lock


def to_version_2(connection: Connection) -> None:
    """A shop is its id and its cipher: what versions of one shop there are becomes one row. See ``merging``."""
    _add_columns(connection, authorization, ("name", "granted_at", "by_consent"))
    _add_columns(connection, shop, ("tags", "enabled", "name_from", "former_ciphers"))
    used_state.create(connection, checkfirst=True)
    merge_doubles(connection)
    indexes = inspect(connection).get_indexes(shop.name, schema=_schema(connection))
    if "shop_once" not in {index["name"] for index in indexes}:
        next(index for index in shop.indexes if index.name == "shop_once").create(connection)


def _add_columns(connection: Connection, table: Table, names: Sequence[str]) -> None:
    known = {
        column["name"] for column in inspect(connection).get_columns(table.name, schema=_schema(connection))
    }
    prepared = connection.dialect.identifier_preparer
    schema = _schema(connection)
    where = f"{schema}.{prepared.quote(table.name)}" if schema else prepared.quote(table.name)
    for name in names:
        if name not in known:
            column = CreateColumn(table.c[name]).compile(dialect=connection.dialect)
            connection.execute(text(f"ALTER TABLE {where} ADD COLUMN {column}"))


def _create(connection: Connection) -> None:
    metadata.create_all(connection)


MIGRATIONS: Sequence[Callable[[Connection], None]] = (_create, to_version_2)
"""Step *n* makes version *n + 1* of version *n*. A step that was released is never changed; the next one is added."""


def lock(connection: Connection) -> None:
    """Be alone until the end of the transaction. SQLite's write transactions are alone anyhow."""
    if connection.dialect.name == "postgresql":
        connection.execute(text(f"SELECT pg_advisory_xact_lock({_LOCK})"))


def version_of(connection: Connection) -> int:
    """Return the version of the tables; 0 when there are none."""
    names = inspect(connection).get_table_names(schema=_schema(connection))
    if meta.name in names:
        value = connection.scalar(select(meta.c.value).where(meta.c.key == "version"))
        if value is not None:
            return int(value)
    elif names and connection.dialect.name == "sqlite":
        raise ConfigurationError(
            "this SQLite file belongs to another program: it has tables, but none of a vault"
        )
    return 0


def migrate(connection: Connection, steps: Sequence[Callable[[Connection], None]] | None = None) -> None:
    """
    Bring the tables to the newest version, all steps in one transaction.

    Raises:
        ConfigurationError: If they are of a newer version than this program knows.
    """
    steps = MIGRATIONS if steps is None else steps
    lock(connection)
    if (schema := _schema(connection)) is not None:
        connection.execute(text(f"CREATE SCHEMA IF NOT EXISTS {schema}"))
    version = version_of(connection)
    if version > len(steps):
        raise ConfigurationError(
            f"the vault has version {version}, this program knows version {len(steps)}: upgrade tiktok-shop-async"
        )
    for step in steps[version:]:
        step(connection)
    if version == 0:
        connection.execute(meta.insert().values(key="version", value=str(len(steps))))
    elif version < len(steps):
        connection.execute(meta.update().where(meta.c.key == "version").values(value=str(len(steps))))


def _schema(connection: Connection) -> str | None:
    return PG_SCHEMA if connection.dialect.name == "postgresql" else None
