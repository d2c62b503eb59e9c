"""
What is sent for a window: parameters by place, and the columns that its rows will not carry. Pure.

Where a parameter goes is the operation's fact; how a bound is written is the cursor's (unit, end inclusive or not).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from tiktok_shop.sync.destinations import Pending
from tiktok_shop.sync.schedule import By, written
from tiktok_shop.sync.streams import Cursor, Stream
from tiktok_shop.sync.windows import DAY, Span
from tiktok_shop_runtime.operations import Operation

__all__ = ["Ask", "asks", "asks_for_parents"]


@dataclass(frozen=True, slots=True)
class Ask:
    """One list to follow from its first page to its last."""

    path: Mapping[str, Any] = field(default_factory=dict)
    query: Mapping[str, Any] = field(default_factory=dict)
    body: Mapping[str, Any] | None = None
    context: Mapping[str, str] = field(default_factory=dict)
    """Goes into each of its pages."""

    def with_value(self, where: str, name: str, value: Any) -> Ask:
        """Return the same with one parameter more; *name* is dotted where it stands deeper in the body."""
        if where == "path":
            return replace(self, path={**self.path, name: value})
        if where == "query":
            return replace(self, query={**self.query, name: value})
        return replace(self, body=_planted(self.body or {}, name, value))


def asks(stream: Stream, operation: Operation, span: Span | None, by: By) -> list[Ask]:
    """
    Return the lists that make up a window.

    More than one: for each variant, for each day where the day stands in the path, and for both times where *by* is ``both``.
    """
    found = []
    for variant in stream.variants or ({},):
        base = _base(stream, operation)
        for name, value in variant.items():
            base = _placed(base, operation, name, value)
        for bounded, day in _bounded(stream, base, span, by):
            found.append(replace(bounded, context=_context(stream, day, variant, {})))
    return found


def asks_for_parents(stream: Stream, operation: Operation, parents: Sequence[Pending]) -> list[Ask]:
    """
    Return the lists of the children of *parents*: one list for all of them, and for each variant.

    Args:
        stream: One with a parent.

        operation: Its operation.

        parents: At most ``stream.parent.batch``.
    """
    assert stream.parent is not None  # noqa: S101 - the caller has looked; narrows the type
    found = []
    for variant in stream.variants or ({},):
        ask = _base(stream, operation)
        for name, value in variant.items():
            ask = _placed(ask, operation, name, value)
        for name, column in stream.parent.parameters.items():
            values = [parent.values.get(column) for parent in parents]
            ask = _placed(ask, operation, name, values if stream.parent.batch > 1 else values[0])
        found.append(replace(ask, context=_context(stream, None, variant, parents[0].values)))
    return found


def _base(stream: Stream, operation: Operation) -> Ask:
    ask = Ask()
    for name, value in (stream.fixed or {}).items():
        ask = _placed(ask, operation, name, value)
    paging = operation.paging
    if stream.page_size is not None and paging is not None and paging.size is not None:
        ask = ask.with_value(paging.where, paging.size, stream.page_size)
    return ask


def _placed(ask: Ask, operation: Operation, name: str, value: Any) -> Ask:
    """Put a parameter where the operation has it."""
    if name in operation.path_params:
        return ask.with_value("path", name, value)
    if name in operation.query_params:
        return ask.with_value("query", name, value)
    return ask.with_value("body", name, value)


def _bounded(stream: Stream, base: Ask, span: Span | None, by: By) -> Iterable[tuple[Ask, str | None]]:
    cursor = stream.cursor
    if cursor is None or span is None or by == "whole":
        yield base, None
        return
    if cursor.place == "path":
        for day in range(span.start, span.end):
            text = written(stream, day)
            yield base.with_value("path", cursor.start, text), text
        return
    names = [] if by == "created" else [(cursor.start, cursor.end)]
    if by != "updated" and cursor.created is not None:
        names.append(cursor.created)
    low, high = _bounds(stream, cursor, span)
    for first, last in names:
        ask = base.with_value(cursor.place, first, low).with_value(cursor.place, last, high)
        yield ask, written(stream, span.start)


def _bounds(stream: Stream, cursor: Cursor, span: Span) -> tuple[Any, Any]:
    """Write the bounds of a window as the operation wants them."""
    if cursor.unit == "date":
        return written(stream, span.start), written(stream, span.end - (1 if cursor.is_end_inclusive else 0))
    # The platform advises against bounds at exactly 00:00 UTC. A second more on that side repeats rows, which is harmless.
    start = span.start - 1 if span.start % DAY == 0 else span.start
    end = span.end + 1 if span.end % DAY == 0 else span.end
    scale = 1000 if cursor.unit == "milliseconds" else 1
    return start * scale, end * scale - (1 if cursor.is_end_inclusive else 0)


def _context(
    stream: Stream, day: str | None, variant: Mapping[str, str], parent: Mapping[str, str | None]
) -> dict[str, str]:
    found: dict[str, str] = {}
    for column, source in (stream.context or {}).items():
        place, _, name = source.partition(".")
        value = {"window": day, "variant": variant.get(name), "parent": parent.get(name)}[place]
        if value is not None:
            found[column] = value
    return found


def _planted(values: Mapping[str, Any], dotted: str, value: Any) -> dict[str, Any]:
    name, _, rest = dotted.partition(".")
    return {**values, name: _planted(values.get(name) or {}, rest, value) if rest else value}
