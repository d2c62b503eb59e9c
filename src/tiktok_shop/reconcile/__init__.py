"""
Where the money is, to the cent: GMV → orders → transactions → statements → payments, from the synced database.

.. code-block:: python

    result = await tiktok_shop.reconcile.reconcile("shops.duckdb", start=date(2026, 10, 1), end=date(2026, 11, 1))
    result.is_clean, result.findings
    pandas.DataFrame([bridge.row() for bridge in result.bridges])
"""

from __future__ import annotations

from tiktok_shop.reconcile.bridge import STEPS, Bridge
from tiktok_shop.reconcile.findings import Finding
from tiktok_shop.reconcile.run import Reconciliation, reconcile

__all__ = ["STEPS", "Bridge", "Finding", "Reconciliation", "reconcile"]
