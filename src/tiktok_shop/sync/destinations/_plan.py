"""How a batch is written: which windows go together, and what is deleted before rows are inserted. SQL of both databases."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from typing import Any

from tiktok_shop.sync.destinations.shape import quoted
from tiktok_shop.sync.streams import Stream, Table

from ._base import Page, WindowDone, WindowFailed

_CHUNK = 16_000_000
"""Bytes of pages that are read at a time: bounds memory, whatever the size of a window."""


def by_stream(batch: Sequence[WindowDone | WindowFailed]) -> dict[str, list[WindowDone]]:
    """Return the windows of *batch* that have rows to write, by the name of their stream."""
    found: dict[str, list[WindowDone]] = {}
    for window in batch:
        if isinstance(window, WindowDone):
            found.setdefault(window.stream, []).append(window)
    return found


def chunks(windows: Sequence[WindowDone]) -> Iterator[list[tuple[int, Page]]]:
    """Yield the pages of *windows*, each with the index of its window, in portions of bounded size."""
    portion: list[tuple[int, Page]] = []
    size = 0
    for index, window in enumerate(windows):
        for page in window.pages:
            if portion and size + len(page.text) > _CHUNK:
                yield portion
                portion, size = [], 0
            portion.append((index, page))
            size += len(page.text)
    if portion:
        yield portion


def replaced(stream: Stream, windows: Sequence[WindowDone]) -> set[tuple[str, ...]]:
    """
    Return what *windows* replace whole: shop and values of ``replace_by``, or the shop alone for a full snapshot.
    """
    if stream.mode == "snapshot":
        return {(window.shop_id,) for window in windows}
    if not stream.replace_by:
        return set()
    return {
        (window.shop_id, *(page.context.get(name, "") for name in stream.replace_by))
        for window in windows
        for page in window.pages
    }


def delete_by_key(table: Table, root: Table, targets: dict[str, str], stage: str) -> str:
    """
    Return the statement that removes from *table* what the rows of *stage*, the stream's own table, replace.

    *targets*: the name of each table, as SQL. A child's rows go with their root's key, so that a line that is gone goes.
    """
    name = targets[table.name]
    keys = [("shop_id", "shop_id"), *root_key(table, root)]
    condition = " and ".join(f"s.{quoted(there)} = t.{quoted(here)}" for here, there in keys)
    loose = " and ".join(f"s.{quoted(there)} is not distinct from t.{quoted(here)}" for here, there in keys)
    exact = len(root.key) == 1
    return f"delete from {name} as t using {stage} as s where {condition if exact else loose}"


def root_key(table: Table, root: Table) -> list[tuple[str, str]]:
    """Return (column of *table*, column of *root*) for each key column of the root."""
    if table is root:
        return [(name, name) for name in root.key]
    # a child's key begins with its parent's, which begins with the root's
    return list(zip(table.key, root.key, strict=False))


def delete_replaced(table: Table, root: Table, stream: Stream, name: str) -> str:
    """Return the statement that removes what a window replaces whole: ``$1`` is the shop, ``$2``… the values as text."""
    here = {there: here for here, there in root_key(table, root)}
    tests = [
        f"{quoted(here.get(column, column))}::TEXT = ${n + 2}" for n, column in enumerate(stream.replace_by)
    ]
    if stream.mode == "snapshot":
        tests = []
    return f"delete from {name} where {' and '.join(['shop_id = $1', *tests])}"


def marks_of_deleted(
    stream: Stream, windows: Sequence[WindowDone], name: str
) -> Iterator[tuple[str, list[Any]]]:
    """
    Yield the statements that mark what full windows of a listing did not show, with their parameters.

    A full window is one listing of everything, however long ago a row was changed: where it begins, the gaps between windows
    begin, and no more. What changed after its end may have come too late for it.
    """
    for window in windows:
        if stream.mode != "listing" or not window.is_full or not window.pages:
            continue
        began = min(page.fetched_at for page in window.pages)
        sql = (
            f"update {name} set deleted_at = $3 where shop_id = $1 and fetched_at < $2 and deleted_at is null"
        )
        values: list[Any] = [window.shop_id, moment(began), moment(window.finished_at)]
        if window.end is not None and stream.cursor and stream.cursor.field:
            sql += f" and {quoted(stream.cursor.field)} < $4"
            values.append(moment(float(window.end)))
        yield sql, values


def moment(seconds: float) -> datetime:
    """Return Unix seconds as the databases keep them."""
    return datetime.fromtimestamp(round(seconds * 1e6) / 1e6, UTC)
