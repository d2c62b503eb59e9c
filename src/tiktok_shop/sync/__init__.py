"""Every shop into one database, incrementally, exactly once."""

from __future__ import annotations

from tiktok_shop.sync.look import plan_of, reset_of, status_of
from tiktok_shop.sync.outcomes import Event, ShopOutcome, StreamOutcome, SyncReport
from tiktok_shop.sync.plan import Plan
from tiktok_shop.sync.run import Running, run_unit, running, sync, units_of
from tiktok_shop.sync.since import DEFAULT_DAYS, FIRST_ORDER, Since, moment
from tiktok_shop.sync.status import Freshness
from tiktok_shop.sync.stream_runs import Limits
from tiktok_shop.sync.streams import Stream, choose, stream, streams

__all__ = [
    "DEFAULT_DAYS",
    "FIRST_ORDER",
    "Event",
    "Freshness",
    "Limits",
    "Plan",
    "Running",
    "ShopOutcome",
    "Since",
    "Stream",
    "StreamOutcome",
    "SyncReport",
    "choose",
    "moment",
    "plan_of",
    "reset_of",
    "run_unit",
    "running",
    "status_of",
    "stream",
    "streams",
    "sync",
    "units_of",
]
