"""Databases that sync writes to."""

from __future__ import annotations

import time
from collections.abc import Callable
from os import PathLike, fspath

from ._base import (
    Destination,
    DestinationError,
    Lease,
    LeaseLostError,
    LedgerRow,
    Page,
    Pending,
    Personal,
    RefusedError,
    WindowDone,
    WindowFailed,
)
from ._place import is_postgres, place_of, unreachable

__all__ = [
    "Destination",
    "DestinationError",
    "Lease",
    "LeaseLostError",
    "LedgerRow",
    "Page",
    "Pending",
    "Personal",
    "RefusedError",
    "WindowDone",
    "WindowFailed",
    "connect",
    "is_postgres",
    "place_of",
    "unreachable",
]


def connect(
    into: str | PathLike[str],
    *,
    personal: Personal = "drop",
    hash_key: str | None = None,
    clock: Callable[[], float] = time.time,
) -> Destination:
    """
    Return the destination that *into* names, not yet open.

    Args:
        into: ``postgresql://…`` (also ``postgres://``), or the path of a DuckDB file; ``:memory:`` is one that nobody keeps.

        personal: What happens to names, addresses, phone numbers and the like.

        hash_key: The secret that makes hashes of personal values useless to others. Needed for ``personal="hash"``.

        clock: Unix seconds; leases are measured with it.

    Raises:
        DestinationError: If the driver is not installed, or *hash_key* is missing.
    """
    if personal == "hash" and not hash_key:
        raise DestinationError(
            "personal='hash' needs a secret, or hashes of phone numbers can be guessed: set TIKTOK_SHOP_HASH_KEY in the"
            " environment or in .env to a long random text and keep it, or pass hash_key="
        )
    name = fspath(into)
    if is_postgres(name):
        from .postgres import PostgresDestination

        return PostgresDestination(name, personal=personal, hash_key=hash_key, clock=clock)
    from .duckdb import DuckDBDestination

    return DuckDBDestination(name, personal=personal, hash_key=hash_key, clock=clock)
