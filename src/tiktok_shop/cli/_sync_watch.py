"""What a person sees of a sync while it runs: bars on a terminal, a line now and then elsewhere. All of it on stderr."""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from tiktok_shop.cli import _output as output
from tiktok_shop.cli._durations import shown
from tiktok_shop.cli._text import counted
from tiktok_shop.sync import Event

_EVERY = 10.0
"""Seconds between two lines where there is no terminal."""


class Watch:
    """Counts what happens; draws it where there is a terminal."""

    def __init__(
        self, streams: Sequence[str], shops: int, *, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        self.shops = shops
        self._done: set[str] = set()
        self.rows: Counter[str] = Counter()
        self.failed: Counter[str] = Counter()
        self.calls = 0
        self.windows = 0
        self.waited = 0.0
        self._streams = list(streams)
        self._monotonic = monotonic
        self._told_at = monotonic()
        self._bars: Any = None
        self._tasks: dict[str, Any] = {}

    def __call__(self, event: Event) -> None:
        """Take an event of ``sync``."""
        stream = event.stream or ""
        if event.kind == "page":
            self.calls += 1
            self.waited += event.waited
        elif event.kind == "committed":
            self.rows[stream] += event.rows
            self.windows += 1
        elif event.kind == "failed":
            self.failed[stream] += 1
        elif event.kind == "shop_done":
            self._done.add(event.shop)  # a shop that was busy comes again
        if self._bars is not None:
            self._draw(event.kind, stream)
        elif self._monotonic() - self._told_at >= _EVERY:
            self._told_at = self._monotonic()
            output.note(self.line())

    @property
    def shops_done(self) -> int:
        """Shops that were brought up to date, or were not to be."""
        return len(self._done)

    def line(self) -> str:
        """Return how far it is, in one line."""
        parts = [
            f"{self.shops_done} of {counted(self.shops, 'shop')}",
            counted(self.rows.total(), "row"),
            counted(self.calls, "call"),
        ]
        if self.waited >= 1:
            parts.append(f"waited {shown(self.waited)} for budget")
        if self.failed.total():
            parts.append(counted(self.failed.total(), "failure"))
        return " · ".join(parts)

    @contextmanager
    def showing(self) -> Iterator[None]:
        """Draw bars on a terminal while the block runs: one for each stream, and a total."""
        if not sys.stderr.isatty():
            yield
            return
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

        bars = Progress(
            TextColumn("{task.description}", markup=False),
            BarColumn(bar_width=20),
            MofNCompleteColumn(),
            TextColumn("{task.fields[figures]}", markup=False),
            TimeElapsedColumn(),
            console=output.talk(),
            refresh_per_second=4,
        )
        with bars:
            for stream in self._streams:
                self._tasks[stream] = bars.add_task(stream, total=self.shops, figures="")
            self._tasks[""] = bars.add_task("shops", total=self.shops, figures="")
            self._bars = bars
            try:
                yield
            finally:
                self._bars = None

    def _draw(self, kind: str, stream: str) -> None:
        if kind in {"committed", "failed"} and stream in self._tasks:
            failed = f", {self.failed[stream]:,} failed" if self.failed[stream] else ""
            self._bars.update(self._tasks[stream], figures=f"{counted(self.rows[stream], 'row')}{failed}")
        elif kind == "stream_done" and stream in self._tasks:
            self._bars.advance(self._tasks[stream])
        if kind in {"committed", "shop_done"}:
            self._bars.update(
                self._tasks[""],
                completed=self.shops_done,
                figures=self.line().partition(" · ")[2],
            )
