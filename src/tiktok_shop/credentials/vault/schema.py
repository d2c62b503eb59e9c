"""The tables of the vault, and the steps from one version of them to the next."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from sqlalchemy import (
    BigInteger,
    Column,
    Connection,
    Float,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    inspect,
    select,
    text,
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
]

PG_SCHEMA = "tiktok_shop"
"""On PostgreSQL the tables stand in a schema of their own: names as plain as ``shop`` may be taken in a shared one."""

_LOCK = 7_405_010_123  # any number that nobody else uses for an advisory lock

metadata = MetaData()

meta = Table(
    "meta",
    metadata,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

app = Table(
    "app",
    metadata,
    Column("app_key", Text, primary_key=True),
    Column("sealed", Text, nullable=False),  # {"app_secret"}
    Column("service_id", Text),
    Column("created_at", Float, nullable=False),
)

authorization = Table(
    "authorization",
    metadata,
    Column("id", Text, primary_key=True),
    Column("app_key", Text, nullable=False),
    Column("open_id", Text),
    Column("user_type", Integer),
    Column("seller_name", Text),
    Column("region", Text),
    Column("scopes", Text, nullable=False, default=""),  # separated by spaces
    Column("sealed", Text, nullable=False),  # {"access_token", "refresh_token"}
    Column("previous", Text),  # the same of the pair before; null when there was none
    Column("access_expires_at", BigInteger),
    Column("refresh_expires_at", BigInteger),
    Column("issued_at", Float),
    Column("generation", Integer, nullable=False),
    Column("state", Text, nullable=False),
    Column("reason", Text),
    Column("lease_owner", Text),
    Column("lease_until", Float),
    Column("created_at", Float, nullable=False),
    Column("updated_at", Float, nullable=False),
)

shop = Table(
    "shop",
    metadata,
    Column("app_key", Text, primary_key=True),
    Column("name", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    Column("shop_id", Text),
    Column("cipher", Text),
    Column("region", Text),
    Column("authorization_id", Text, nullable=False),
    Column("seller_name", Text),
)

# Every token that a grant ever had, as a digest: so an old .env is recognised as the ancestor of what is kept here.
lineage = Table(
    "lineage",
    metadata,
    Column("digest", Text, primary_key=True),
    Column("authorization_id", Text, nullable=False),
    Index("lineage_of", "authorization_id"),
)

intent = Table(
    "intent",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=True),
    Column("authorization_id", Text, nullable=False),
    Column("generation", Integer, nullable=False),
    Column("owner", Text, nullable=False),
    Column("began_at", Float, nullable=False),
    Column("ended_at", Float),  # null: under way, or its process died
    Column("outcome", Text),
    Index("intent_of", "authorization_id"),
)


def _create(connection: Connection) -> None:
    metadata.create_all(connection)


MIGRATIONS: Sequence[Callable[[Connection], None]] = (_create,)
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
