"""One stream of one shop in one run: its windows, or the children of its parents, from the platform to the writer."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tiktok_shop._shop_client import ShopClient
from tiktok_shop.days import zone_of
from tiktok_shop.errors import APIError, ConfigurationError, TikTokShopError, TransportError
from tiktok_shop.sync.answers import Answer
from tiktok_shop.sync.destinations import (
    DestinationError,
    LeaseLostError,
    LedgerRow,
    Page,
    Pending,
    RefusedError,
    WindowDone,
    WindowFailed,
)
from tiktok_shop.sync.extract import Extract, ReadWindow
from tiktok_shop.sync.leases import HeldLease
from tiktok_shop.sync.memory import Memory
from tiktok_shop.sync.outcomes import Event, StreamOutcome, is_shop_lost, next_step
from tiktok_shop.sync.schedule import Window, due, is_fresh, number, written
from tiktok_shop.sync.streams import Stream
from tiktok_shop.sync.windows import Span
from tiktok_shop.sync.writer import Receipt, Writer

__all__ = ["Limits", "StreamRun", "UnitState"]

_log = logging.getLogger(__name__)

_ENDED = 36_009_014
"""The platform's code for a version that it has ended."""

_IN_A_ROW = 3
"""Failures one after another, after which a stream is left alone until the next run, and transport failures a shop."""

_UNSETTLED = 8
"""Windows of one stream that may wait for their commit while the next one is fetched."""

_Bounds = tuple[str | None, str | None]
"""Start and end of a window, as the ledger has them."""

_ALL: _Bounds = (None, None)
"""Of what has no cursor, and of all children of a shop together."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How much happens at once, and what bounds it."""

    shops: int = 50
    """Shops at the same time."""

    streams: int = 4
    """Streams of one shop at the same time; with *shops* the number of calls in flight."""

    held_bytes: int = 64 << 20
    """Answers that may wait for the database, in bytes. One page per call in flight comes on top."""

    rows_per_window: int = 1_000
    """Windows with more rows are split."""

    patience: float | None = 300.0
    """Longest time of one call in seconds, retries and waits included: a hanging shop ends after a few of them."""

    lease: float = 90.0
    """Seconds that a shop stays blocked when the process that works on it dies."""

    linger: float = 0.25
    """Seconds that a fetched window waits for others to be committed with."""

    def __post_init__(self) -> None:
        """
        Refuse what would let nothing happen.

        Raises:
            ConfigurationError: For a bound that is not positive.
        """
        for name in ("shops", "streams", "held_bytes", "rows_per_window", "patience", "lease"):
            value = getattr(self, name)
            if value is not None and not value > 0:
                raise ConfigurationError(f"Limits: {name}={value} lets nothing happen; it must be positive")


@dataclass(slots=True)
class UnitState:
    """What the streams of one unit share."""

    shop: ShopClient
    shop_id: str
    lease: HeldLease
    since: float
    """How far back rows are to be there, in Unix seconds."""
    fresh_for: float
    """Streams that are read whole are left out when they are younger than so many seconds."""
    writer: Writer
    memory: Memory
    limits: Limits
    now: Callable[[], float]
    on_event: Callable[[Event], None]
    lost: Exception | None = None
    """Why nothing else of this shop can succeed."""
    unanswered: int = 0
    """Transport failures one after another, over all streams."""


class StreamRun:
    """Brings one stream of one shop up to date."""

    def __init__(self, unit: UnitState, stream: Stream, outcome: StreamOutcome) -> None:
        self._unit = unit
        self._stream = stream
        self.outcome = outcome
        self._receipts: deque[Receipt] = deque()
        self._failures = 0  # one after another

    async def run(self, ledger: Sequence[LedgerRow], parent: StreamOutcome | None = None) -> None:
        """
        Bring the stream up to date; what could not be read is in :attr:`outcome`.

        Args:
            ledger: Of this shop and stream.

            parent: How the stream that this one's parents come from has ended; ``None`` where there is none in this run.

        Raises:
            DestinationError: If the database fails.
        """
        stream = self._stream
        region = (self._unit.shop.region or "").upper()
        if (stream.only_regions and region not in stream.only_regions) or region in stream.except_regions:
            self.outcome.state = "skipped"
            self.outcome.message = f"not in {region or 'a market that is not known'}"
            return
        self._unit.on_event(Event("stream_started", self._unit.shop.name, stream.name))
        if stream.parent is not None:
            await self._children(ledger)
            if parent is not None and parent.state == "failed" and self.outcome.state == "ok":
                missing = (
                    f"some may be missing, because {stream.parent.stream} could not be brought up to date"
                )
                await self._failed(_ParentError(missing), [_ALL])
        else:
            await self._windows(ledger)
        if self.outcome.state == "ok" and stream.parent is not None and stream.mode != "snapshot":
            # says when all children were last known to be there
            await self._put([self._done(Window(None, "whole", "whole"), ReadWindow(None))], None)
        while self._receipts:
            await self._settle()

    # --- streams of windows ---

    async def _windows(self, ledger: Sequence[LedgerRow]) -> None:
        stream = self._stream
        extract = self._extract()
        for window in due(
            stream,
            ledger,
            now=self._unit.now(),
            since=self._unit.since,
            zone=zone_of(self._unit.shop.region),
            fresh_for=self._unit.fresh_for,
        ):
            if await self._is_over(self._bounds(window.span)):
                return
            extract.at = window.span
            try:
                async for read in extract.window(window):
                    if window.joined_start is not None:
                        await self._settle_before(read)
                    await self._put([self._done(window, read)], read)
                self._failures = 0
            except DestinationError:
                raise
            except Exception as error:  # noqa: BLE001 - this is the promise: one window never stops the rest
                bounds = self._bounds(extract.at)
                await self._failed(error, [bounds])

    def _done(self, window: Window, read: ReadWindow) -> WindowDone:
        stream = self._stream
        start, end = self._bounds(read.span)
        # a row that is joined must have no hole
        join = window.joined_start if self.outcome.state == "ok" else None
        provisional = None
        if read.latest_available is not None and read.span is not None:
            first = max(read.span.start, number(stream, read.latest_available) + 1)
            provisional = written(stream, first) if first < read.span.end else None
        self.outcome.short += max(0, (read.total_count or 0) - read.items)
        return WindowDone(
            shop_id=self._unit.shop_id,
            shop=self._unit.shop.name,
            stream=stream.name,
            start=start,
            end=end,
            pages=read.pages,
            finished_at=self._unit.now(),
            calls=read.calls,
            total_count=read.total_count,
            is_full=window.is_full,
            provisional_from=provisional,
            joined_start=None if join is None else written(stream, join),
        )

    # --- children of a parent ---

    async def _children(self, ledger: Sequence[LedgerRow]) -> None:
        stream = self._stream
        parent = stream.parent
        assert parent is not None  # noqa: S101 - the caller has looked; narrows the type
        if stream.mode == "snapshot" and is_fresh(
            ledger, now=self._unit.now(), fresh_for=self._unit.fresh_for
        ):
            return
        async with self._unit.writer.exclusive() as destination:
            pending = await destination.pending(stream, self._unit.shop_id)
        # a row that does not carry what is asked by (an adjustment has no order) has no children
        pending = [
            one for one in pending if all(one.values.get(column) for column in parent.parameters.values())
        ]
        groups = [pending[at : at + parent.batch] for at in range(0, len(pending), parent.batch)]
        if await self._is_over(_ALL):
            return
        if stream.mode == "snapshot":
            await self._snapshot(groups)
            return
        extract = self._extract()
        for parents in groups:
            if await self._is_over(_ALL):
                return
            try:
                read = await extract.children(parents)
                await self._put(_done_children(self._unit, self._stream, parents, read), read)
                self._failures = 0
            except DestinationError:
                raise
            except Exception as error:  # noqa: BLE001 - as above
                await self._failed(error, [(one.key, one.key) for one in parents])

    async def _snapshot(self, groups: Sequence[Sequence[Pending]]) -> None:
        """What all parents have at this moment, as one window that replaces the one before."""
        extract = self._extract()
        whole = ReadWindow(None, total_count=None)
        try:
            for parents in groups:
                whole.take(await extract.children(parents))
        except Exception as error:  # noqa: BLE001 - as above
            self._unit.memory.release(whole.held)
            await self._failed(error, [_ALL])
            return
        except BaseException:
            self._unit.memory.release(whole.held)
            raise
        await self._put([self._done(Window(None, "whole", "whole", is_full=True), whole)], whole)

    # --- both ---

    def _extract(self) -> Extract:
        def on_call(answer: Answer, items: int) -> None:
            self._unit.unanswered = 0
            self.outcome.calls += 1
            self.outcome.waited += answer.waited
            self._unit.on_event(Event("page", self._unit.shop.name, self._stream.name, items, answer.waited))

        return Extract(
            self._unit.shop,
            self._stream,
            memory=self._unit.memory,
            shapes=self._unit.writer.shapes,
            now=self._unit.now,
            rows_per_window=self._unit.limits.rows_per_window,
            on_call=on_call,
        )

    async def _is_over(self, rest: _Bounds) -> bool:
        """Whether to leave the *rest* of this stream to the next run; where the shop is lost, the ledger says so for each stream."""
        if self._unit.lease.lost is not None:
            self.outcome.fail(self._unit.lease.lost)
            return True
        if self._unit.lost is not None:
            if self.outcome.state == "ok":
                await self._failed(self._unit.lost, [rest])
            return True
        return self.outcome.state == "gone" or self._failures >= _IN_A_ROW

    async def _put(self, windows: Sequence[WindowDone | WindowFailed], read: ReadWindow | None) -> None:
        held = read.held if read is not None else 0
        self._receipts.append(await self._unit.writer.put(windows, lease=self._unit.lease, held=held))
        if len(self._receipts) > _UNSETTLED:
            await self._settle()

    async def _settle_before(self, read: ReadWindow) -> None:
        """Wait for what comes before *read*: a ledger row that is joined over rows which were refused would hide that hole."""
        try:
            while self._receipts:
                await self._settle()
        except BaseException:
            self._unit.memory.release(read.held)
            raise

    async def _settle(self) -> None:
        """Wait for the oldest windows that were handed over."""
        receipt = self._receipts.popleft()
        try:
            rows = await receipt.wait()
        except LeaseLostError as error:
            self._unit.lease.lost = error  # nothing else of this shop would be written either
            self.outcome.fail(error)
            return
        except RefusedError as error:
            await self._failed(error, [(window.start, window.end) for window in receipt.windows])
            return
        for row in rows:
            if row.state == "done":
                self.outcome.windows += 1
                self.outcome.rows += row.rows
                self.outcome.misfits += row.misfits
                self.outcome.unknown_fields += row.unknown_fields
                self._unit.on_event(Event("committed", row.shop, row.stream, row.rows))

    async def _failed(self, error: Exception, bounds: Sequence[_Bounds]) -> None:
        """Note that windows could not be read, here and in the ledger."""
        if not isinstance(error, TikTokShopError):
            _log.exception("a bug while reading %s of %s", self._stream.name, self._unit.shop.name)
        is_gone = self._stream.may_be_gone and isinstance(error, APIError) and error.code == _ENDED
        self.outcome.fail(error, "gone" if is_gone else "failed")
        self._failures += 1
        self._unit.unanswered += isinstance(error, TransportError)
        if is_shop_lost(error) or self._unit.unanswered >= _IN_A_ROW:
            self._unit.lost = error
        if isinstance(error, APIError) and error.http_status in {401, 403} and not is_shop_lost(error):
            self._failures = _IN_A_ROW  # a scope that is missing will be missing in the next window, too
        self._unit.on_event(Event("failed", self._unit.shop.name, self._stream.name, message=str(error)))
        if is_gone:
            return  # there is no hole that could ever be filled
        failed = [
            WindowFailed(
                shop_id=self._unit.shop_id,
                shop=self._unit.shop.name,
                stream=self._stream.name,
                start=start,
                end=end,
                error_class=type(error).__name__,
                message=str(error) or type(error).__name__,
                next_step=next_step(error),
                at=self._unit.now(),
            )
            for start, end in bounds
        ]
        await self._put(failed, None)

    def _bounds(self, span: Span | None) -> _Bounds:
        if span is None:
            return _ALL
        return written(self._stream, span.start), written(self._stream, span.end)


def _done_children(
    unit: UnitState, stream: Stream, parents: Sequence[Pending], read: ReadWindow
) -> list[WindowDone]:
    """Return the windows of parents whose children were read at once; the first one has all pages and calls."""
    pages: list[Sequence[Page]] = [read.pages, *([()] * (len(parents) - 1))]
    return [
        WindowDone(
            shop_id=unit.shop_id,
            shop=unit.shop.name,
            stream=stream.name,
            start=parent.key,
            end=parent.key,
            pages=theirs,
            finished_at=unit.now(),
            calls=read.calls if theirs else 0,
            total_count=read.total_count if len(parents) == 1 else None,
            mark=parent.mark,
        )
        for parent, theirs in zip(parents, pages, strict=True)
    ]


class _ParentError(TikTokShopError):
    """The rows that children are read for could not be brought up to date."""
