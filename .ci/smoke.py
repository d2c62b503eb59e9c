"""
Smoke test of the installed wheel: a typed call on the embedded emulator, a sync, what is made of the database, and the command.

It runs with what [all] installs and nothing else, so it finds what only the development environment has.
"""

import asyncio
import os
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path

import tiktok_shop
from tiktok_shop import report as reports
from tiktok_shop.reconcile import reconcile
from tiktok_shop.sync import sync
from tiktok_shop.testing import demo_client

DATABASE = "shops.duckdb"


async def main() -> None:
    async with demo_client() as app:
        report = await app.map_shops(
            lambda shop: shop.finance.get_statements(sort_field="statement_time", page_size=1)
        )
        report.raise_for_failures()
        assert report.ok, "the demo has shops"
        await sync(app, DATABASE)
    first, end = reports.last_days(60, datetime.now(UTC))
    figures = await reports.write(DATABASE, "report.html", start=first, end=end)
    assert len(figures.currencies) == 3
    books = await reconcile(DATABASE, start=first, end=end, by="day")
    assert books.is_clean, books.findings


assert "site-packages" in tiktok_shop.__file__, f"not the installed wheel: {tiktok_shop.__file__}"
os.chdir(tempfile.mkdtemp())
asyncio.run(main())
command = Path(sys.executable).with_name("tiktok-shop")
for arguments in (
    ["--help"],
    ["sync", "status", "--into", DATABASE],
    ["export", "--from", DATABASE, "--table", "orders", "--format", "parquet,csv", "--out", "exported"],
):
    subprocess.run([command, *arguments], check=True, stdout=subprocess.DEVNULL)
print("wheel ok:", tiktok_shop.__version__)
