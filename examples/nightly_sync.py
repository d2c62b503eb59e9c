"""
What cron runs at night: every shop into one database, then a report, then the books. The exit code says how it went.

    30 6 * * *  cd /srv/shops && .venv/bin/python nightly_sync.py --env .env || mail -s 'nightly sync' ops@example.com

Without ``--env`` it shows itself on an emulator of its own.
"""

from __future__ import annotations

import argparse
import sys
from datetime import UTC, datetime
from pathlib import Path

import anyio

from tiktok_shop import TikTokShop, report
from tiktok_shop.reconcile import reconcile
from tiktok_shop.sync import sync
from tiktok_shop.testing import demo_client


async def nightly(app: TikTokShop, database: Path, page: Path) -> int:
    """Bring *database* up to date, write *page*, and return an exit code: 0 all well, 3 something is missing."""
    outcome = await sync(app, database)
    print(f"{len(outcome.shops)} shops, {outcome.total('rows')} rows")
    for shop, failures in outcome.failed.items():
        print(f"{shop}: {failures}", file=sys.stderr)

    first, end = report.last_days(30, datetime.now(UTC))
    figures = await report.write(database, page, start=first, end=end)
    print(f"{page.name}: {', '.join(figures.currencies)}")

    books = await reconcile(database, start=first, end=end, by="day")
    print("the books add up" if books.is_clean else f"{len(books.findings)} findings: tiktok-shop reconcile")
    return outcome.exit_code or (0 if books.is_clean else 3)


async def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--env", type=Path)
    parser.add_argument("--into", type=Path, default=Path("shops.duckdb"))
    parser.add_argument("--report", type=Path, default=Path("report.html"))
    given = parser.parse_args()
    async with TikTokShop.from_env(given.env) if given.env else demo_client(shops=2) as app:
        return await nightly(app, given.into, given.report)


if __name__ == "__main__":
    sys.exit(anyio.run(main))
