"""
A report of all shops in one HTML file, from the synced database. It calls no API and needs no network to be read.

.. code-block:: python

    await tiktok_shop.report.write("shops.duckdb", "report.html", start=date(2026, 11, 1), end=date(2026, 12, 1))
"""

from __future__ import annotations

from tiktok_shop.report.figures import (
    Day,
    Figures,
    Freshness,
    Payout,
    Problem,
    ShopFigures,
    Waiting,
    last_days,
)
from tiktok_shop.report.page import page
from tiktok_shop.report.reading import read_figures
from tiktok_shop.report.writing import read, write

__all__ = [
    "Day",
    "Figures",
    "Freshness",
    "Payout",
    "Problem",
    "ShopFigures",
    "Waiting",
    "last_days",
    "page",
    "read",
    "read_figures",
    "write",
]
