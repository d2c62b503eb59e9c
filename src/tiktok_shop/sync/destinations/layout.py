"""The columns that a table gets in a database: those of its spec, and those that every row has."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tiktok_shop.sync.destinations._base import Personal
from tiktok_shop.sync.destinations.shape import columns_kept
from tiktok_shop.sync.streams import Stream, Table

__all__ = ["SQL_TYPES", "Layout"]

SQL_TYPES: Mapping[str, str] = {
    "text": "VARCHAR",
    "decimal": "DECIMAL(38,6)",
    "int": "BIGINT",
    "double": "DOUBLE",
    "bool": "BOOLEAN",
    "timestamp": "TIMESTAMP WITH TIME ZONE",
    "date": "DATE",
    "text[]": "VARCHAR[]",
    "json": "JSON",
}
"""Kinds of columns as DuckDB's types."""


@dataclass(frozen=True, slots=True)
class Layout:
    """The columns of a table in their order: name and kind."""

    table: Table
    columns: tuple[tuple[str, str], ...]

    @classmethod
    def of(cls, stream: Stream, table: Table, personal: Personal) -> Layout:
        """Return the layout of *table* under a rule for personal data."""
        columns = [("shop_id", "text"), ("shop", "text")]
        columns += [(column.name, column.kind) for column in columns_kept(table, personal)]
        columns += [("position", "int")] if table.has_position else []
        if table is stream.table:
            columns += [("taken_at", "timestamp")] if stream.mode == "snapshot" else []
            columns += [("deleted_at", "timestamp")] if stream.mode == "listing" else []
            columns += [("is_provisional", "bool")] if stream.is_provisional else []
        columns += [("fetched_at", "timestamp"), ("request_id", "text"), ("_extra", "json")]
        return cls(table, tuple(columns))
