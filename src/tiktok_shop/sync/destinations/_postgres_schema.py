"""How the tables, the ledger and the views in PostgreSQL are made, and brought up to date."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import Any

import asyncpg

from tiktok_shop.sync.destinations.layout import Layout
from tiktok_shop.sync.destinations.shape import quoted
from tiktok_shop.sync.streams import Stream

from . import _ledger
from ._base import DestinationError, Personal
from ._views import VIEWS

__all__ = ["SQL_TYPES", "prepare"]

SQL_TYPES = {
    "text": "TEXT",
    "decimal": "NUMERIC(38,6)",
    "int": "BIGINT",
    "double": "DOUBLE PRECISION",
    "bool": "BOOLEAN",
    "timestamp": "TIMESTAMPTZ",
    "date": "DATE",
    "text[]": "TEXT[]",
    "json": "JSONB",
}
"""Kinds of columns as PostgreSQL's types."""

_MIGRATING = 7_274_501_133
"""Number of the advisory lock that processes take which set up the tables."""


async def prepare(
    connection: Any, place: str, streams: Sequence[Stream], personal: Personal, *, read_only: bool
) -> None:
    """
    Make the tables of *streams*, the ledger and the views, or add what they lack; nothing of that when it is only read.

    Args:
        connection: With a transaction open.

        place: What a person calls the database.

    Raises:
        DestinationError: If a newer version made it, or if it is to be read and holds nothing.
    """
    if read_only:
        await _check_version(connection, place, read_only=True)
        return
    await connection.execute("select pg_advisory_xact_lock($1)", _MIGRATING)
    await _check_version(connection, place, read_only=False)
    await _migrate(connection, streams, personal)
    if streams:  # nobody writes rows else
        _ledger.tell_of_mixed(place, await connection.fetchval(_ledger.GET_META, "personal"), personal)
        await connection.execute(_ledger.PUT_META, "personal", personal)


async def _check_version(connection: Any, place: str, *, read_only: bool) -> None:
    if await connection.fetchval("select to_regclass('sync_meta') is null"):
        if read_only:
            raise DestinationError(f"nothing was ever synced into {place}")
        return
    found = await connection.fetchval("select value from sync_meta where name = 'schema_version'")
    if found and int(found) > _ledger.SCHEMA_VERSION:
        raise DestinationError(
            f"{place} was written by a newer tiktok-shop-async (schema {found}, this one knows "
            f"{_ledger.SCHEMA_VERSION}): upgrade this package"
        )


async def _migrate(connection: Any, streams: Sequence[Stream], personal: Personal) -> None:
    for statement in _ledger.DDL:
        await connection.execute(statement)
    await connection.execute(
        "create index if not exists sync_windows_key on sync_windows (shop_id, stream, start_at)"
    )
    await connection.execute(_ledger.PUT_META, "schema_version", str(_ledger.SCHEMA_VERSION))
    there: dict[str, dict[str, str]] = {}
    for table, column, kind in await connection.fetch(
        "select c.relname, a.attname, format_type(a.atttypid, a.atttypmod) from pg_attribute a"
        " join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace"
        " where n.nspname = current_schema() and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped"
    ):
        there.setdefault(table, {})[column] = kind
    spelled = {
        kind: await connection.fetchval("select format_type(to_regtype($1), null)", sql.split("(")[0])
        for kind, sql in SQL_TYPES.items()
    } | {"decimal": "numeric(38,6)"}
    has_moved = False
    for stream in streams:
        for table in stream.tables:
            layout = Layout.of(stream, table, personal)
            if table.name in there:
                has_moved |= await _follow(connection, layout, there[table.name], spelled)
            else:
                await _create(connection, layout)
    known = {*there, *(table.name for stream in streams for table in stream.tables)}
    await _renew_views(connection, known, anew=has_moved)


async def _create(connection: Any, layout: Layout) -> None:
    name = quoted(layout.table.name)
    listed = ", ".join(f"{quoted(column)} {SQL_TYPES[kind]}" for column, kind in layout.columns)
    await connection.execute(f"create table {name} ({listed})")
    keys = ", ".join(quoted(column) for column in ("shop_id", *layout.table.key))
    await connection.execute(f"create index on {name} ({keys})")


async def _follow(
    connection: Any, layout: Layout, old: Mapping[str, str], spelled: Mapping[str, str]
) -> bool:
    """
    Add the columns that a table lacks, and those whose type is another now; return whether one was moved aside.

    *old*: column to type; *spelled*: kind to type.
    """
    name = quoted(layout.table.name)
    has_moved = False
    for column, kind in layout.columns:
        if column in old and old[column] != spelled[kind]:
            # the old values stay under another name; the column fills as rows are fetched again
            kept = f"{column}__{old[column].split('(')[0].split(' ')[0]}"
            await connection.execute(f"alter table {name} rename {quoted(column)} to {quoted(kept)}")
            has_moved = True  # views go on showing it
        if column not in old or old[column] != spelled[kind]:
            await connection.execute(f"alter table {name} add column {quoted(column)} {SQL_TYPES[kind]}")
    return has_moved


async def _renew_views(connection: Any, tables: set[str], *, anew: bool) -> None:
    """
    Make the views as they are to be, unless they are: other people's views may stand on them.

    Such a view goes only where one of ours gets other columns, or where *anew* says that a table has.
    """
    possible = [view for view in VIEWS if tables.issuperset(view.needs)]
    digest = sha256("".join(view.name + view.sql for view in possible).encode()).hexdigest()
    there = await connection.fetchval(
        "select count(*) from pg_views where schemaname = current_schema() and viewname = any($1)",
        [view.name for view in possible],
    )
    before = await connection.fetchval("select value from sync_meta where name = 'views'")
    if before == digest and there == len(possible) and not anew:
        return
    for view in possible:  # one that reads another one comes after it
        try:
            async with connection.transaction():
                await connection.execute(f"create or replace view {view.name} as {view.sql}")
        except asyncpg.InvalidTableDefinitionError:
            await connection.execute(f"drop view {view.name} cascade")
            await connection.execute(f"create view {view.name} as {view.sql}")
    await connection.execute(
        _ledger.PUT_META,
        "views",
        digest,
    )
