"""What is put into the queue, and how: a job for each shop, of which one at most waits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import procrastinate
from procrastinate.exceptions import AlreadyEnqueued
from procrastinate.jobs import Job

from tiktok_shop.client import TikTokShop
from tiktok_shop.errors import ConfigurationError
from tiktok_shop.sync.destinations import DestinationError
from tiktok_shop.sync.queue_tables import is_there, opened_queue
from tiktok_shop.sync.run import units_of
from tiktok_shop.sync.since import Since, moment
from tiktok_shop.sync.streams import choose

__all__ = ["QUEUE", "UNIT", "Deferral", "defer", "init", "named", "put_shops"]

QUEUE = "tiktok_shop"
UNIT = f"{QUEUE}.unit"
"""The task that brings a shop up to date."""


@dataclass(frozen=True, slots=True)
class Deferral:
    """What is put into the queue for each shop."""

    streams: Sequence[str] = ()
    """As for ``sync``."""

    since: Since | None = None
    """How far back rows are to be there: seconds before the moment of the deferral, or ``"first-order"``; ``None`` is 90 days."""

    fresh_for: float = 0.0
    """As for ``sync``."""


async def init(into: str) -> bool:
    """
    Make the queue's tables; return whether they were not there yet.

    Raises:
        DestinationError: If the database cannot be reached.
    """
    async with opened_queue(into) as app:
        if await is_there(app):
            return False
        await app.schema_manager.apply_schema_async()
        return True


async def defer(
    app: TikTokShop, into: str, deferral: Deferral, shops: Sequence[str] | None = None
) -> tuple[int, int]:
    """
    Put a job per shop into the queue; return how many were put there, and how many waited there already.

    Args:
        app: Open.

        into: ``postgresql://…``, where ``init`` was called.

        deferral: What is to be done.

        shops: Names; ``None`` is all.

    Raises:
        ConfigurationError: If there is no shop, or a stream is unknown.
        DestinationError: If the database cannot be reached or has no queue.
    """
    async with opened_queue(into) as queue:
        if not await is_there(queue):
            raise DestinationError("this database has no queue: `tiktok-shop queue init --into …` makes it")
        return await put_shops(queue, app, deferral, shops)


async def put_shops(
    queue: procrastinate.App, app: TikTokShop, deferral: Deferral, shops: Sequence[str] | None
) -> tuple[int, int]:
    """As ``defer``, into a queue that is open."""
    names = app.shops.names if shops is None else [app.shop(name).name for name in shops]
    if not names:
        raise ConfigurationError("there is no shop to sync: `tiktok-shop shops list` shows the known ones")
    now = app.timing.now()
    back = deferral.since
    since = moment(now - back if isinstance(back, float | int) else back, now)
    units = units_of(app, names, choose(deferral.streams), since=since, fresh_for=deferral.fresh_for)
    put = [await _put(queue, unit) for unit in units]
    return sum(put), len(put) - sum(put)


async def _put(queue: procrastinate.App, unit: Mapping[str, Any]) -> bool:
    """Put a job into the queue; return whether none for this shop waited there."""
    # queueing_lock, never lock: with lock the queue's own query becomes slow (40 jobs a second)
    place = queue.configure_task(
        UNIT,
        queue=QUEUE,
        queueing_lock=f"shop:{unit['shop']}",
        allow_unknown=True,
    )
    try:
        await place.defer_async(unit=dict(unit))
    except AlreadyEnqueued:
        return False
    return True


def named(job: Job) -> str:
    """Return a job's shop, or what else it is."""
    unit: Any = job.task_kwargs.get("unit")
    return str(unit["shop"]) if unit else job.task_name
