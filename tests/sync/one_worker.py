"""One worker as a process that a test may kill."""

from __future__ import annotations

import asyncio
import logging
import os
import time

from tiktok_shop import TikTokShop
from tiktok_shop.credentials.policy import RefreshPolicy
from tiktok_shop.quotas import RedisQuotas
from tiktok_shop.sync import Limits
from tiktok_shop.sync.queue import Deferral, Pace, Work, work
from tiktok_shop.timing import Timing


def run(log: str, env_file: str, into: str, clock: tuple[float, float], redis: str | None) -> None:
    """
    Work until SIGTERM; what is logged goes into a file.

    Args:
        log: The file.

        env_file: Whom to work for.

        into: The database.

        clock: When it is in the emulator's world, and when that was by this machine's clock; Unix seconds.

        redis: Where the budgets are; ``None`` for in the process.
    """
    file = os.open(log, os.O_WRONLY | os.O_CREAT)
    os.dup2(file, 1)
    os.dup2(file, 2)
    logging.basicConfig(level=logging.INFO, format="%(relativeCreated)d %(name)s %(levelname)s %(message)s")
    logging.getLogger("procrastinate.blueprints").setLevel(logging.WARNING)
    asyncio.run(main(env_file, into, clock, redis))


async def main(env_file: str, into: str, clock: tuple[float, float], redis: str | None) -> None:
    now, began = clock
    what = Work(
        into,
        concurrency=8,
        deadline=0.2,
        deferral=Deferral(("orders",)),  # the jobs want more
        limits=Limits(shops=8, linger=0.2, rows_per_window=60, lease=3),
        pace=Pace(
            heartbeat=0.3, stalled=1.5, sweep="* * * * * *", again=1, longest=1, tries=1000, reconnect=0.5
        ),
        now=lambda: now,
    )
    # The emulator's clock stands still and refuses what is more than 30 seconds ahead. So the client's goes at a two-hundredth
    # of the speed, and the leases and pauses of grants, which end by it, are as much shorter: 8, 1 and 5 seconds.
    timing = Timing(now=lambda: now + (time.time() - began) / 200)
    refresh = RefreshPolicy(lease=0.04, poll=0.2, pause=0.005, longest_pause=0.025)
    quotas = RedisQuotas(redis) if redis else None
    await work(lambda: TikTokShop.from_env(env_file, timing=timing, refresh=refresh, quotas=quotas), what)
