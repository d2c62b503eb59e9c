"""
One unit: one shop, some streams, one run. Idempotent, and JSON in and out, so that any engine can run it anywhere.

What a unit does twice is harmless (rows are written by key), what it does not finish is a gap in the ledger that the next
one begins with, and two of them for one shop never write at the same time.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any

import anyio

from tiktok_shop._shop_client import ShopClient
from tiktok_shop.errors import TikTokShopError
from tiktok_shop.sync.destinations import DestinationError, LedgerRow
from tiktok_shop.sync.leases import BusyError, holding
from tiktok_shop.sync.memory import Memory
from tiktok_shop.sync.outcomes import Event, ShopOutcome, StreamOutcome
from tiktok_shop.sync.since import DEFAULT_DAYS, Since, first_order
from tiktok_shop.sync.stream_runs import Limits, StreamRun, UnitState
from tiktok_shop.sync.streams import Stream, stream
from tiktok_shop.sync.windows import DAY
from tiktok_shop.sync.writer import Writer

__all__ = ["UnitRunner"]

_log = logging.getLogger(__name__)


class UnitRunner:
    """Runs units against one open client and one open destination."""

    def __init__(
        self,
        writer: Writer,
        memory: Memory,
        *,
        owner: str,
        limits: Limits,
        now: Callable[[], float] = time.time,
        sleep: Callable[[float], Awaitable[None]] = anyio.sleep,
        on_event: Callable[[Event], None] = lambda _event: None,
    ) -> None:
        """
        Args:
            writer: Running.

            memory: The budget of all units.

            owner: Names this process in the leases.

            limits: What bounds a unit.

            now: Unix seconds.

            sleep: Waits so many seconds.

            on_event: Sees what happens; must not block.
        """
        self._writer = writer
        self._memory = memory
        self._owner = owner
        self._limits = limits
        self._now = now
        self._sleep = sleep
        self._on_event = on_event
        self._at_work = 0
        self._idle = anyio.Event()

    async def idle(self) -> None:
        """Wait until no unit is at work."""
        while self._at_work:
            await self._idle.wait()

    async def run_unit(self, unit: Mapping[str, Any], shop: ShopClient) -> dict[str, Any]:
        """
        Bring one shop up to date.

        Args:
            unit: ``{"shop": name, "streams": [names], "since": Unix seconds or "first-order", "fresh_for": seconds}``. Parents
                that are not among the streams are taken as they are in the database.

            shop: Its handle.

        Returns:
            A ``ShopOutcome`` as plain JSON. What the platform refused is in it.

        Raises:
            DestinationError: If the database fails; nothing else would be written either.
            ConfigurationError: If there is no such shop or stream.
        """
        self._at_work += 1
        try:
            return await self._run_unit(unit, shop)
        finally:
            self._at_work -= 1
            self._idle.set()
            self._idle = anyio.Event()

    async def _run_unit(self, unit: Mapping[str, Any], handle: ShopClient) -> dict[str, Any]:
        began = self._now()
        shop = handle.with_options(priority="backfill", total_timeout=self._limits.patience)
        streams = tuple(map(stream, unit["streams"]))
        outcome = ShopOutcome(shop.name, shop.shop_id, {one.name: StreamOutcome() for one in streams})
        self._on_event(Event("shop_started", shop.name))
        try:
            if shop.shop_id is None:
                raise _UnknownIdError("the platform lists no shop with this cipher for its grant")
            async with holding(
                self._writer,
                shop.shop_id,
                shop.name,
                self._owner,
                seconds=self._limits.lease,
                sleep=self._sleep,
            ) as lease:
                since, unknown = await self._since(unit["since"], shop)
                state = UnitState(
                    shop=shop,
                    shop_id=shop.shop_id,
                    lease=lease,
                    since=since,
                    fresh_for=float(unit.get("fresh_for") or 0.0),
                    writer=self._writer,
                    memory=self._memory,
                    limits=self._limits,
                    now=self._now,
                    on_event=self._on_event,
                )
                await self._streams(state, streams, outcome)
                if unknown is not None:  # 90 days are there; what is older is not
                    for one in outcome.streams.values():
                        one.fail(unknown)
        except (BusyError, _UnknownIdError) as error:
            for one in outcome.streams.values():
                one.fail(error, "busy" if isinstance(error, BusyError) else "failed")
        outcome.seconds = self._now() - began
        self._on_event(Event("shop_done", shop.name))
        return outcome.to_dict()

    async def _since(self, asked: Since, shop: ShopClient) -> tuple[float, TikTokShopError | None]:
        """Return how far back rows are to be there, and why that is not known where it is not."""
        if not isinstance(asked, str):
            return asked, None
        usual = self._now() - DEFAULT_DAYS * DAY
        try:
            return await first_order(shop) or usual, None
        except TikTokShopError as error:
            return usual, error

    async def _streams(self, state: UnitState, streams: Sequence[Stream], outcome: ShopOutcome) -> None:
        ledger: dict[str, list[LedgerRow]] = {}
        async with self._writer.exclusive() as destination:
            for row in await destination.ledger(
                state.shop_id
            ):  # anew: somebody else may have had the shop until now
                ledger.setdefault(row.stream, []).append(row)
        slots = anyio.CapacityLimiter(self._limits.streams)
        finished = {each.name: anyio.Event() for each in streams}
        broken: list[DestinationError] = []

        async def one(this: Stream) -> None:
            run = StreamRun(state, this, outcome.streams[this.name])
            try:
                if this.parent is not None and this.parent.stream in finished:
                    await finished[this.parent.stream].wait()
                async with slots:
                    parent = None if this.parent is None else outcome.streams.get(this.parent.stream)
                    await run.run(ledger.get(this.name, []), parent)
            except DestinationError as error:
                run.outcome.fail(error)
                broken.append(error)
            except Exception as error:  # noqa: BLE001 - this is the promise: a bug in one stream never stops the rest
                _log.exception("a bug in %s of %s", this.name, state.shop.name)
                run.outcome.fail(error)
            finally:
                finished[this.name].set()
                self._on_event(Event("stream_done", state.shop.name, this.name, message=run.outcome.message))

        async with anyio.create_task_group() as tasks:
            for each in streams:
                tasks.start_soon(one, each)
        if broken:
            raise broken[0]


class _UnknownIdError(TikTokShopError):
    """A shop whose rows could not be told from another's."""

    hint = "`tiktok-shop shops discover` shows the shops of each grant, with their ciphers"
