"""
Whatever fails, dies or changes meanwhile: after a run that goes through, every row is as the shop has it.

The shop is a model: rows that are made and changed at known moments. A run asks for the windows that are due, one after
the other, while time passes; any of them may fail, and the whole run may die between two.
"""

from dataclasses import dataclass, field, replace
from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tiktok_shop.sync.destinations import LedgerRow
from tiktok_shop.sync.schedule import SETTLE, WEEK, done_spans, due, number, written
from tiktok_shop.sync.streams import streams
from tiktok_shop.sync.windows import DAY, Span, contiguous_end

START = 1_790_000_000
ORDERS = replace(streams()["orders"], window=4 * DAY)
PACKAGES = replace(ORDERS, name="packages", cursor=replace(ORDERS.cursor, created=None), sweep=0)


@dataclass
class Shop:
    """Rows by number: the moments at which each was made and changed."""

    rows: dict[int, list[int]] = field(default_factory=dict)

    def version(self, row: int, now: float) -> int | None:
        """The moment of the row's last change; ``None`` when it was not made yet."""
        return max((moment for moment in self.rows[row] if moment <= now), default=None)

    def read(self, span: Span, by: str, now: float) -> dict[int, int]:
        """What a search answers."""
        found = {}
        for row, moments in self.rows.items():
            version = self.version(row, now)
            if version is None:
                continue
            is_updated = span.start <= version < span.end
            is_created = span.start <= moments[0] < span.end
            if {"updated": is_updated, "created": is_created, "both": is_updated or is_created}[by]:
                found[row] = version
        return found


@dataclass
class Copy:
    """Table and ledger, written together."""

    stream: object
    table: dict[int, int] = field(default_factory=dict)
    ledger: list[LedgerRow] = field(default_factory=list)

    def commit(self, window, found, now):
        self.table.update(found)
        start, end = (written(self.stream, bound) for bound in window.span)
        if window.joined_start is not None:
            start = written(self.stream, window.joined_start)
        self.ledger = [row for row in self.ledger if not (start <= row.start and row.end <= end)]
        self.ledger.append(self._row(start, end, "done", now, window.is_full))

    def fail(self, window, now):
        start, end = (written(self.stream, bound) for bound in window.span)
        self.ledger.append(self._row(start, end, "failed", now, False))

    def _row(self, start, end, state, now, is_full):
        return LedgerRow(
            "1", "SHOP1", self.stream.name, start, end, state, now, 1, 0, 0, 0, None, is_full, None, None, None, None
        )  # fmt: skip


def run(shop, copy, now, since, fates):
    """Work through what is due; return the moment at which it ended. Windows have the next of *fates* as theirs."""
    has_failed = False
    for window in due(copy.stream, copy.ledger, now=now, since=since):
        fate, seconds = next(fates, ("ok", 5))
        now += seconds
        if fate == "die":
            return now
        if fate == "fail":
            has_failed = True
            copy.fail(window, now)
            continue
        joined = None if has_failed else window.joined_start
        copy.commit(replace(window, joined_start=joined), shop.read(window.span, window.by, now), now)
    return now


ROWS = st.dictionaries(
    st.integers(0, 30),
    st.lists(st.integers(START - 20 * DAY, START + 20 * DAY), min_size=1, max_size=5).map(sorted),
    max_size=12,
)
RUNS = st.lists(
    st.tuples(
        st.integers(60, 6 * DAY),
        st.lists(
            st.tuples(st.sampled_from(["ok", "ok", "fail", "die"]), st.integers(1, 20_000)), max_size=12
        ),
    ),
    max_size=6,
)


@pytest.mark.parametrize("name", ["orders", "packages"])
@settings(max_examples=400)
@given(rows=ROWS, runs=RUNS, days=st.integers(1, 25))
def test_after_a_run_that_goes_through_the_copy_is_the_shop(name, rows, runs, days):
    """Rows that changed while a back-fill ran, on the edge of a window, or in a hole are no exception."""
    stream = {"orders": ORDERS, "packages": PACKAGES}[name]
    shop, copy, now, since = Shop(rows), Copy(stream), float(START), START - days * DAY
    for pause, fates in runs:
        now = run(shop, copy, now, since, iter(fates)) + pause
    until = int(now) - SETTLE
    run(shop, copy, now, since, iter(()))
    for row, moments in rows.items():
        version = shop.version(row, until)
        if version is not None and moments[0] >= since:
            assert copy.table.get(row, 0) >= version
    assert contiguous_end(done_spans(stream, copy.ledger), since) == until


@settings(max_examples=100)
@given(runs=st.lists(st.integers(3600, 3 * DAY), min_size=1, max_size=60))
def test_the_ledger_does_not_grow_with_the_runs(runs):
    """Windows that go on from each other share a row, and what is older than the second look is one row."""
    copy, now, since = Copy(replace(ORDERS, window=30 * DAY)), float(START), START - 10 * DAY
    for pause in runs:
        now = run(Shop(), copy, now, since, iter(())) + pause
    assert len(copy.ledger) <= 8


@given(rows=ROWS, pause=st.integers(WEEK + DAY, 3 * WEEK))
@settings(max_examples=200)
def test_a_change_that_was_never_listed_is_found_by_the_weekly_second_look(rows, pause):
    """A platform that forgets to move ``update_time`` is found out within a week, for orders of the last month."""
    shop, copy, since = Shop(rows), Copy(ORDERS), START - 5 * DAY
    now = run(shop, copy, float(START), since, iter(()))
    hidden = dict.fromkeys(copy.table, 7)  # what we have is not what the shop has, and no time says so
    copy.table.update(hidden)
    now += pause
    run(shop, copy, now, since, iter(()))
    for row in hidden:
        if rows[row][0] >= now - ORDERS.sweep:
            assert copy.table[row] != 7


def test_days_that_were_provisional_are_read_again():
    """Even when the platform falls behind further than the look-back."""
    stream = streams()["shop_daily"]
    row = LedgerRow(
        "1", "SHOP1", "shop_daily", "2026-08-01", "2026-11-20", "done", START, 1, 0, 0, 0, None, False,
        "2026-10-20", None, None, None,
    )  # fmt: skip
    now = 1_795_348_800.0  # 2026-11-22 12:00 UTC
    (window,) = due(stream, [row], now=now, since=now - 90 * DAY)
    assert (written(stream, window.span.start), written(stream, window.span.end)) == (
        "2026-10-06",
        "2026-11-22",
    )
    assert number(stream, "2026-10-20") - window.span.start == stream.look_back


def test_nothing_older_than_the_platform_answers_is_asked_for():
    """After weeks without a run, the look-back does not go beyond that either: it would be refused in every run."""
    stream = streams()["shop_hourly"]
    row = LedgerRow(
        "1", "SHOP1", "shop_hourly", "2026-09-01", "2026-10-01", "done", START, 1, 0, 0, 0, None, False,
        None, None, None, None,
    )  # fmt: skip
    now = 1_795_348_800.0  # 2026-11-22 12:00 UTC
    windows = due(stream, [row], now=now, since=now - 90 * DAY)
    assert written(stream, min(window.span.start for window in windows)) == "2026-10-23"


def test_what_is_fresh_and_has_a_hole_is_read_all_the_same():
    """A service that reads such streams once an hour fills a hole with the next run, not an hour later."""
    stream = streams()["product_daily"]
    done = LedgerRow(
        "1", "SHOP1", "product_daily", "2026-11-01", "2026-11-20", "done", START, 1, 0, 0, 0, None, False,
        None, None, None, None,
    )  # fmt: skip
    failed = replace(done, start="2026-11-20", end="2026-11-21", state="failed")
    ask = partial(due, stream, now=START + 900.0, since=START - 90.0 * DAY, fresh_for=3_540.0)
    assert ask([done]) == []
    assert ask([done, failed])
