"""The page ``docs/tables.md``: every table that sync writes, every view, and what their columns mean."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tiktok_shop.sync.destinations._views import VIEWS
from tiktok_shop.sync.streams import Column, Stream, Table, streams

PAGE = Path(__file__).parent / "tables.md"
_INTRO = """\
<!-- Made by `make docs` from the spec; do not edit. -->

# Tables

What `tiktok-shop sync` writes, in DuckDB and in PostgreSQL alike. Columns have the API's names; objects are joined with `_`
(`payment_total_amount`), lists of objects are tables of their own where they matter and JSON elsewhere. A name that PostgreSQL
would cut loses words in front.

Every row has `shop_id`, `shop` (the name in your set-up), `fetched_at` (UTC), `request_id` (the platform's id of the call that
brought it) and `_extra`: JSON with fields that this version does not know and values that do not fit their column, by column
name; null when there are none. `v_freshness` counts them.

| Kind | DuckDB | PostgreSQL | What it is |
|---|---|---|---|
| text | VARCHAR | TEXT | ids are text, however long |
| decimal | DECIMAL(38,6) | NUMERIC(38,6) | amounts, exact; the column with the currency is named beside it |
| int, double, bool | BIGINT, DOUBLE, BOOLEAN | BIGINT, DOUBLE PRECISION, BOOLEAN | |
| timestamp | TIMESTAMP WITH TIME ZONE | TIMESTAMPTZ | a moment, UTC; the API's 0 is null |
| date | DATE | DATE | a day: the shop's own in analytics |
| text[] | VARCHAR[] | TEXT[] | a list |
| json | JSON | JSONB | a list of objects, as it came |

Columns marked *personal* say who a person is: they are left out unless sync runs with `--personal keep` (as they are) or
`--personal hash` (a keyed digest: equal values stay equal, but cannot be read). Fields that this version does not know are
left out too where they stand among personal ones or are named like them.

`deleted_at` is set when a full listing did not show the row any more; `taken_at` says when a snapshot was taken;
`is_provisional` is true for days whose figures the platform may still change.

## Views

SQL for what most questions need. Installed and updated by sync, where the tables they read are there.
"""

_WARNINGS = {
    "statements": (
        "Beware of adding `revenue_amount` over markets: statements of the United Kingdom and the United States have null or 0"
        " there, and what they sold in `net_sales_amount`, with `shipping_cost_amount` beside it; in other markets these two are"
        " null or 0. `coalesce(nullif(revenue_amount, 0), net_sales_amount)` is there everywhere; `settlement_amount` is what is"
        " paid in every market."
    ),
}
"""What a column's own line would not make a reader stop at; by table."""


def page() -> str:
    """Return the text of docs/tables.md."""
    return "\n".join([_INTRO, *_views(), *_tables()])


def _views() -> Iterator[str]:
    for view in VIEWS:
        rows = "\n".join(f"| `{name}` | {_cell(text)} |" for name, text in view.columns)
        yield f"### `{view.name}`\n\n{view.description}\n\n| Column | What it is |\n|---|---|\n{rows}\n"


def _tables() -> Iterator[str]:
    groups: dict[str, list[Stream]] = {}
    for found in streams().values():
        groups.setdefault(found.group, []).append(found)
    yield "## Streams\n\nA stream fills a table and its child tables. *Default*: fetched when no stream is named.\n"
    yield "| Stream | Group | Default | Tables | Operation |\n|---|---|---|---|---|"
    for group, members in sorted(groups.items()):
        for found in members:
            names = ", ".join(f"[`{table.name}`](#{table.name})" for table in found.tables)
            yield f"| `{found.name}` | {group} | {'yes' if found.is_default else ''} | {names} | `{found.operation}` |"
    for group, members in sorted(groups.items()):
        yield f"\n## {group.capitalize()}\n"
        for found in members:
            for table in found.tables:
                yield from _table(found, table)


def _table(found: Stream, table: Table) -> Iterator[str]:
    yield f"### `{table.name}`\n\n{table.description}\n"
    facts = [f"Key: `shop_id`, {', '.join(f'`{name}`' for name in table.key)}."]
    if table.parent:
        pairs = " and ".join(f"`{here}` = `{table.parent}.{there}`" for here, there in table.parent_key)
        facts.append(f"Belongs to `{table.parent}` ({pairs}).")
    elif found.mode == "snapshot":
        facts.append("Replaced whole each time; `taken_at`.")
    elif found.mode == "listing":
        facts.append("`deleted_at` when it is gone.")
    if table is found.table and found.is_provisional:
        facts.append("`is_provisional`.")
    if table is found.table and found.only_regions:
        facts.append(f"Only in {', '.join(found.only_regions)}.")
    if table is found.table and found.except_regions:
        facts.append(f"Not in {', '.join(found.except_regions)}.")
    yield f"{' '.join(facts)}\n"
    if table.name in _WARNINGS:
        yield f"{_WARNINGS[table.name]}\n"
    yield "| Column | Kind | What it is |\n|---|---|---|"
    for column in table.columns:
        yield f"| `{column.name}` | {column.kind} | {_cell(_meaning(column))} |"
    if table.has_position:
        yield "| `position` | int | Place in the list; 0 is the first. |"
    yield ""


def _meaning(column: Column) -> str:
    parts = [column.description]
    if column.kind == "decimal" and column.unit:
        parts.append(f"In `{column.unit}`.")
    if column.is_personal:
        parts.append("*Personal.*")
    return " ".join(part for part in parts if part)


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
