"""How fresh a database is: per shop and stream, from the ledger alone. Calls nobody."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from tiktok_shop.errors import ConfigurationError
from tiktok_shop.sync.destinations import LedgerRow
from tiktok_shop.sync.schedule import done_spans, written
from tiktok_shop.sync.streams import Stream, streams
from tiktok_shop.sync.windows import Span, contiguous_end, gaps

__all__ = ["Freshness", "freshness", "is_stale", "overview"]


@dataclass(frozen=True, slots=True)
class Freshness:
    """One stream of one shop, as the ledger knows it."""

    shop: str
    shop_id: str
    stream: str
    last_done: float | None
    """Unix seconds of the last good window; ``None`` when there never was one."""

    age: float | None
    """Seconds since then."""

    since: str | None
    """From where on there are rows: ten digits or a day; ``None`` for what has no cursor."""

    until: str | None
    """The cursor: everything from *since* up to here is there."""

    holes: int
    """Stretches in between that are missing, and parents whose children could not be read."""

    misfits: int
    """Values of the last windows that did not fit their column; they are in ``_extra``."""

    unknown_fields: int
    """Fields that the spec does not know; they are in ``_extra``."""

    error: str | None
    """Of the last window that failed and was not made good."""

    next_step: str | None
    """What to do about it."""

    def to_dict(self) -> dict[str, Any]:
        """Return plain JSON."""
        return asdict(self)


def freshness(
    ledger: Iterable[LedgerRow], *, now: float, known: Mapping[str, Stream] | None = None
) -> list[Freshness]:
    """
    Return one line per shop and stream that the ledger knows, by shop and stream. A renamed shop has its newest name in all.

    Args:
        ledger: Of one shop or all.

        now: Unix seconds.

        known: The streams; those of this package unless given. A stream that it does not have (an older package wrote it) is
            told by its times alone.
    """
    known = streams() if known is None else known
    groups: dict[tuple[str, str], list[LedgerRow]] = {}
    newest: dict[str, LedgerRow] = {}
    for row in ledger:
        groups.setdefault((row.shop_id, row.stream), []).append(row)
        if row.finished_at >= newest.setdefault(row.shop_id, row).finished_at:
            newest[row.shop_id] = row
    found = [
        _one(rows, known.get(stream), now, newest[shop_id].shop) for (shop_id, stream), rows in groups.items()
    ]
    return sorted(found, key=lambda one: (one.shop, one.shop_id, one.stream))


def is_stale(found: Iterable[Freshness], *, max_age: float) -> list[Freshness]:
    """Return what has no good window within *max_age* seconds."""
    return [one for one in found if one.age is None or one.age > max_age]


def overview(found: Sequence[Freshness]) -> list[dict[str, Any]]:
    """Return one line per stream over all shops: the oldest, how many shops, holes, the most frequent error."""
    lines = []
    for name in dict.fromkeys(one.stream for one in found):
        mine = [one for one in found if one.stream == name]
        errors = [one.error for one in mine if one.error]
        oldest = max(mine, key=lambda one: float("inf") if one.age is None else one.age)
        lines.append(
            {
                "stream": name,
                "shops": len(mine),
                "oldest_age": oldest.age,
                "oldest_shop": oldest.shop,
                "holes": sum(one.holes for one in mine),
                "failing": len(errors),
                "misfits": sum(one.misfits for one in mine),
                "unknown_fields": sum(one.unknown_fields for one in mine),
                "error": max(errors, key=errors.count) if errors else None,
            }
        )
    return lines


def _one(rows: Sequence[LedgerRow], stream: Stream | None, now: float, shop: str) -> Freshness:
    done = [row for row in rows if row.state == "done"]
    failed = sorted((row for row in rows if row.state == "failed"), key=lambda row: row.finished_at)
    last = max((row.finished_at for row in done), default=None)
    since = until = None
    holes = 0
    if stream is not None and stream.parent is not None:
        holes = len(failed)
    elif stream is not None and stream.cursor is not None:
        since, until, holes = _reach(stream, done)
    else:
        holes = int(bool(failed))
    return Freshness(
        shop=shop,
        shop_id=rows[0].shop_id,
        stream=rows[0].stream,
        last_done=last,
        age=None if last is None else max(0.0, now - last),
        since=since,
        until=until,
        holes=holes,
        misfits=sum(row.misfits for row in done),
        unknown_fields=sum(row.unknown_fields for row in done),
        error=failed[-1].message if failed else None,
        next_step=failed[-1].next_step if failed else None,
    )


def _reach(stream: Stream, done: Sequence[LedgerRow]) -> tuple[str | None, str | None, int]:
    try:
        spans = done_spans(stream, done)
    except ValueError as error:
        raise ConfigurationError(f"the ledger has a bound of {stream.name} that is none: {error}") from error
    if not spans:
        return None, None, 0
    missing = gaps(spans, Span(spans[0].start, spans[-1].end))
    return (
        written(stream, spans[0].start),
        written(stream, contiguous_end(spans, spans[0].start)),
        len(missing),
    )
