"""Smoke test of the installed wheel: import, one typed call on the embedded emulator, the command's help."""

import asyncio
import subprocess
import sys
from pathlib import Path

import tiktok_shop
from tiktok_shop.testing import demo_client


async def main() -> None:
    async with demo_client() as app:
        report = await app.map_shops(
            lambda shop: shop.finance.get_statements(sort_field="statement_time", page_size=1)
        )
        report.raise_for_failures()
        assert report.ok, "the demo has shops"


assert "site-packages" in tiktok_shop.__file__, f"not the installed wheel: {tiktok_shop.__file__}"
asyncio.run(main())
command = Path(sys.executable).with_name("tiktok-shop")
subprocess.run([command, "--help"], check=True, stdout=subprocess.DEVNULL)
print("wheel ok:", tiktok_shop.__version__)
