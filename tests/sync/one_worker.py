"""One worker in a process of its own, which a test may kill: ``python one_worker.py ENV_FILE INTO NOW``."""

from __future__ import annotations

import asyncio
import sys

from tiktok_shop import TikTokShop
from tiktok_shop.sync import Limits
from tiktok_shop.sync.queue import Deferral, Pace, Work, work
from tiktok_shop.timing import Timing


async def main(env_file: str, into: str, now: float) -> None:
    what = Work(
        into,
        concurrency=2,
        deadline=0.2,
        deferral=Deferral(("orders",)),  # the jobs want more
        limits=Limits(shops=2, linger=0.02, rows_per_window=60, lease=3),
        pace=Pace(heartbeat=0.3, stalled=1.5, sweep="* * * * * *", again=1, tries=60, reconnect=0.5),
    )
    await work(lambda: TikTokShop.from_env(env_file, timing=Timing(now=lambda: now)), what)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2], float(sys.argv[3])))
