"""Databases that sync writes to."""

from __future__ import annotations

from ._base import (
    Destination,
    DestinationError,
    Lease,
    LeaseLostError,
    LedgerRow,
    Page,
    Pending,
    Personal,
    WindowDone,
    WindowFailed,
)

__all__ = [
    "Destination",
    "DestinationError",
    "Lease",
    "LeaseLostError",
    "LedgerRow",
    "Page",
    "Pending",
    "Personal",
    "WindowDone",
    "WindowFailed",
]
