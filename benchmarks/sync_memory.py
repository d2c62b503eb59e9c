"""Whether a sync of many shops needs more memory when there are ten times the orders."""

from __future__ import annotations

import tempfile
from pathlib import Path

from benchmarks.harness import console
from benchmarks.servers import canned_server
from benchmarks.sync import MANY_SHOPS, SIZE, measured, orders


def main() -> None:
    """Print the peak for 500 shops with 100 and with 1,000 orders each."""
    for pages in (1, 10):
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder, "pages")
            file.write_bytes(b"\n".join(orders(pages, SIZE)))
            with canned_server(file, 0.0) as base:
                one = measured("many", base, folder)
        if one is not None:
            console.print(
                f"{MANY_SHOPS} shops × {pages * SIZE:,} orders: peak {one['peak_mb']:.0f} MB (aim 400), {one['rate']:,.0f} orders/s"
            )
