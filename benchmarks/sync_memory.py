"""Whether a sync of many shops needs more memory when there are ten times the orders."""

from __future__ import annotations

import tempfile
from pathlib import Path

from benchmarks.harness import console, judge, table_of
from benchmarks.servers import canned_server
from benchmarks.sync import MANY_SHOPS, SIZE, measured, orders


def main() -> None:
    """Print the peak for 500 shops with 100 and with 1,000 orders each."""
    table = table_of(
        "Peak memory of client and DuckDB in one process", "shops>", "orders each>", "peak MB>", "orders/s>"
    )
    peaks = []
    for pages in (1, 10):
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder, "pages")
            file.write_bytes(b"\n".join(orders(pages, SIZE)))
            with canned_server(file, 0.0) as base:
                one = measured("many", base, folder)
        if one is not None:
            peaks.append(one["peak_mb"])
            table.add_row(
                f"{MANY_SHOPS}", f"{pages * SIZE:,}", f"{one['peak_mb']:.0f}", f"{one['rate']:,.0f}"
            )
    console.print(table)
    if peaks:
        judge("Sync: MB at the peak, ten times the orders", peaks[-1], most=400)
