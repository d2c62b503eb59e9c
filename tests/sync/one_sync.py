"""One sync in a process of its own, which a test may kill: ``python one_sync.py ENV_FILE INTO NOW``."""

from __future__ import annotations

import asyncio
import sys

from tiktok_shop import TikTokShop
from tiktok_shop.sync import Limits, sync


async def main(env_file: str, into: str, now: float) -> int:
    async with TikTokShop.from_env(env_file) as app:
        limits = Limits(linger=0.02, rows_per_window=60, lease=3)
        sys.stdout.write("begins\n")
        sys.stdout.flush()
        report = await sync(app, into, now=lambda: now, limits=limits)
    sys.stdout.write(str(report.to_dict() if report.failed else "complete"))
    return report.exit_code


if __name__ == "__main__":
    sys.exit(asyncio.run(main(sys.argv[1], sys.argv[2], float(sys.argv[3]))))
