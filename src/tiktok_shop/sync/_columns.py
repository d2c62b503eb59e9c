"""How a column of each kind is written to Parquet and to CSV."""

from __future__ import annotations

from collections.abc import Sequence

from tiktok_shop.sync.destinations.shape import quoted

__all__ = ["FORMATS", "copy_options", "selected"]

FORMATS = ("parquet", "csv")

_FORMULA = r"^[=+\-@\t\r]"
"""How a cell begins that a spreadsheet would run, unless it is a number (OWASP, "CSV Injection")."""


def selected(columns: Sequence[tuple[str, str]], ending: str, *, neutralise: bool = True) -> str:
    """
    Return the select list for a file.

    Args:
        columns: (name, DuckDB type).

        ending: ``parquet`` or ``csv``.

        neutralise: In CSV, put an apostrophe before text that a spreadsheet would take for a formula.
    """
    return ", ".join(
        f"{_expression(name, kind, ending, neutralise)} as {quoted(name)}" for name, kind in columns
    )


def copy_options(ending: str) -> str:
    """Return DuckDB's options for a file."""
    return "format parquet, compression zstd" if ending == "parquet" else "format csv, header true"


def _expression(name: str, kind: str, ending: str, neutralise: bool) -> str:
    sql = quoted(name)
    if kind == "JSON":
        return f"{sql}::VARCHAR"
    if ending == "parquet":
        return sql
    if kind.endswith("[]"):
        return f"to_json({sql})::VARCHAR"
    if kind == "TIMESTAMP WITH TIME ZONE":
        return f"strftime({sql} at time zone 'UTC', '%Y-%m-%dT%H:%M:%SZ')"
    if kind == "VARCHAR" and neutralise:
        runs = f"regexp_matches({sql}, '{_FORMULA}') and try_cast({sql} as DOUBLE) is null"
        return f"case when {runs} then '''' || {sql} else {sql} end"
    return sql
