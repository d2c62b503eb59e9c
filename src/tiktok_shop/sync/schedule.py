"""
Which windows a shop's stream needs now. Pure: the ledger, the clock and the stream's facts go in, windows come out.

The rules, and why they are enough (docs/decisions/0013-windows-and-ledger.md has the reasons):

* What the ledger calls done is one set of points in time. Everything between *since* and now that is not in it is a gap.
* A gap **older** than all that is done is back-fill. It is read by the time of creation where the operation can (rows do not
  move under the pages then), newest window first: so the first window that is committed ends where the run began, and what
  changed since lies in a gap that is read by the time of the update.
* The gap that reaches **now** is what is new. It is read by the time of the update, and every order made in it was also
  updated in it.
* Any other gap is a **hole** that a failure left. It is read both ways, because its rows may have been made in it and changed
  later, or been made before and changed in it. Holes come first.
* A gap begins *look-back* earlier than it is: rows that were late when its left edge was read are found then.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, tzinfo
from typing import Literal

from tiktok_shop.days import local_day
from tiktok_shop.sync.destinations import LedgerRow
from tiktok_shop.sync.streams import Stream
from tiktok_shop.sync.windows import DAY, Span, gaps, pieces, union

__all__ = ["SETTLE", "WEEK", "Window", "done_spans", "due", "is_fresh", "number", "written"]

SETTLE = 120
"""Seconds: no window by time ends later than this before now, because rows show up late (and some lists refuse the present)."""

WEEK = 7 * DAY

_EPOCH = date(1970, 1, 1).toordinal()

By = Literal["updated", "created", "both", "whole"]
Why = Literal["hole", "new", "backfill", "sweep", "whole"]


@dataclass(frozen=True, slots=True)
class Window:
    """One unit of work of a stream: read whole, committed whole."""

    span: Span | None
    """Seconds, or days where the cursor counts dates; ``None`` where the stream has no cursor."""

    by: By
    why: Why
    is_full: bool = False
    """A stream with a cursor in mode ``merge``: read by the time of creation, which counts as a sweep."""

    joined_start: int | None = None
    """Where the done window that it goes on from begins; ``None`` when it touches none."""

    @property
    def is_newest_first(self) -> bool:
        """In which order its parts are to be committed when it is too deep for one."""
        return self.why == "backfill"


def number(stream: Stream, text: str) -> int:
    """Return a bound of the ledger as a number: Unix seconds, or days since 1970."""
    return date.fromisoformat(text).toordinal() - _EPOCH if _has_days(stream) else int(text)


def written(stream: Stream, value: int) -> str:
    """Return a bound as the ledger has it: ten digits, or a day."""
    return date.fromordinal(value + _EPOCH).isoformat() if _has_days(stream) else f"{value:010d}"


def done_spans(stream: Stream, rows: Sequence[LedgerRow]) -> list[Span]:
    """Return what is done. Days whose figures were provisional are not."""
    spans = []
    for row in rows:
        if row.state == "done" and row.start is not None and row.end is not None and row.mark is None:
            end = number(stream, row.end)
            if row.provisional_from is not None and _has_days(stream):
                end = min(end, number(stream, row.provisional_from))
            spans.append(Span(number(stream, row.start), end))
    return union(spans)


def due(
    stream: Stream,
    rows: Sequence[LedgerRow],
    *,
    now: float,
    since: float,
    zone: tzinfo | None = None,
    fresh_for: float = 0.0,
) -> list[Window]:
    """
    Return the windows to read now, in the order in which they are to be read.

    Args:
        stream: Not one with a parent; the destination knows which parents are pending.

        rows: The ledger of this shop and stream.

        now: Unix seconds.

        since: How far back rows are to be there, in Unix seconds.

        zone: The shop's, for streams that count its days; ``None`` counts by UTC.

        fresh_for: Leave out what is read whole or far back each time when that was done fewer seconds ago
            and nothing of it has failed since.
    """
    if (stream.cursor is None or _reads_far_back(stream)) and is_fresh(rows, now=now, fresh_for=fresh_for):
        return []
    if stream.cursor is None:
        return [Window(None, "whole", "whole", is_full=True)]
    done = done_spans(stream, rows)
    oldest, whole = _whole(stream, now=now, since=since, zone=zone)
    first = max(oldest, min([whole.start, *(span.start for span in done)]))
    if stream.full_every is not None and _needs_full(stream, rows, now):
        return [Window(Span(first, whole.end), "whole", "whole", is_full=True)]
    windows = _of_gaps(stream, rows, done, whole, first)
    return [*windows, *_sweep(stream, rows, done, now)]


def is_fresh(rows: Sequence[LedgerRow], *, now: float, fresh_for: float) -> bool:
    """Whether something of a stream was read fewer than *fresh_for* seconds ago, and nothing of it has failed since."""
    last = max((row.finished_at for row in rows if row.state == "done"), default=None)
    return last is not None and now - last < fresh_for and all(row.state == "done" for row in rows)


def _of_gaps(
    stream: Stream, rows: Sequence[LedgerRow], done: list[Span], whole: Span, first: int
) -> list[Window]:
    holes: list[Window] = []
    new: list[Window] = []
    backfill: list[Window] = []
    assert stream.cursor is not None  # noqa: S101 - the caller has looked; narrows the type
    has_created = stream.cursor.created is not None
    for gap in gaps(done, whole):
        if not done or gap.end <= done[0].start:
            by: By = "created" if has_created else "updated"
            parts = pieces(gap, stream.window)
            backfill += [Window(part, by, "backfill", is_full=_counts_as_sweep(stream)) for part in parts]
            continue
        reach = Span(max(gap.start - stream.look_back, first), gap.end)
        parts = pieces(reach, stream.window)
        if gap.end < whole.end:
            holes += [Window(part, "both" if has_created else "updated", "hole") for part in parts]
        else:
            join = _join(stream, rows, done, gap)
            new += [Window(part, "updated", "new", joined_start=join) for part in parts]
    return [*holes, *new, *reversed(backfill)]


def _join(stream: Stream, rows: Sequence[LedgerRow], done: list[Span], gap: Span) -> int | None:
    """
    Where the ledger row of a window that goes on at *gap* may begin.

    Not before the end of the newest full one: its row says when that was done, and must stay.
    """
    before = next((span for span in done if span.end == gap.start), None)
    if before is None:
        return None
    full = [
        number(stream, row.end) for row in rows if row.state == "done" and row.is_full and row.end is not None
    ]
    return max([before.start, *(end for end in full if end <= gap.start)])


def _sweep(stream: Stream, rows: Sequence[LedgerRow], done: list[Span], now: float) -> list[Window]:
    """
    Return the windows of the weekly second look by the time of creation.

    It looks for rows whose change was never listed. What was read by creation within the last week needs none.
    """
    if not stream.sweep or not done or stream.cursor is None or stream.cursor.created is None:
        return []
    read = [
        Span(number(stream, row.start), number(stream, row.end))
        for row in rows
        if row.state == "done" and row.is_full and row.start and row.end and row.finished_at > now - WEEK
    ]
    known = Span(max(int(now) - stream.sweep, done[0].start), min(int(now) - WEEK, done[-1].end))
    stale = gaps(read, known)
    if not stale:
        return []
    # up to the end of what is done, so that one sweep a week is enough
    reach = [
        *stale[:-1],
        Span(stale[-1].start, done[-1].end if stale[-1].end == known.end else stale[-1].end),
    ]
    windows = [
        Window(part, "created", "sweep", is_full=True)
        for span in reach
        for part in pieces(span, stream.window)
    ]
    if done[0].start <= stale[0].start <= done[0].end:
        # one row for all that is older, so that the ledger does not grow by the week
        windows[0] = replace(windows[0], joined_start=done[0].start)
    return windows


def _whole(stream: Stream, *, now: float, since: float, zone: tzinfo | None) -> tuple[int, Span]:
    """Return how far back the platform answers, and from where to where the stream is to be there."""
    assert stream.cursor is not None  # noqa: S101 - the callers have looked; narrows the type
    if _has_days(stream):
        counted_in = (zone or UTC) if stream.days_in == "shop" else UTC
        today = local_day(now, counted_in).toordinal() - _EPOCH
        # Lists of whole days end with yesterday; what is asked for by one day in the path has today, too.
        end = today + 1 if stream.cursor.place == "path" else today
        start = local_day(since, counted_in).toordinal() - _EPOCH
        oldest = today - (stream.max_age or today)
    else:
        end = int(now) - SETTLE
        start = int(since)
        oldest = int(now) - stream.max_age * DAY if stream.max_age else 0
    return oldest, Span(min(max(start, oldest), end), end)


def _needs_full(stream: Stream, rows: Sequence[LedgerRow], now: float) -> bool:
    assert stream.full_every is not None  # noqa: S101 - as above
    last = max((row.finished_at for row in rows if row.state == "done" and row.is_full), default=None)
    return last is None or now - last >= stream.full_every


def _counts_as_sweep(stream: Stream) -> bool:
    return bool(stream.sweep) and stream.cursor is not None and stream.cursor.created is not None


def _reads_far_back(stream: Stream) -> bool:
    """Whether a run reads days or weeks again even when it comes a minute after the last."""
    return _has_days(stream) or stream.look_back >= DAY


def _has_days(stream: Stream) -> bool:
    return stream.cursor is not None and stream.cursor.unit == "date"
