"""
What a destination is: a database that takes pages of raw JSON and the ledger entry of their window in one transaction.

A *window* is the unit of work: one shop, one stream, one stretch of time (none for snapshots and listings). The ledger has a
row per window; the cursor of a stream is the end of the contiguous prefix of its done windows. Whoever plans and fetches
knows nothing of SQL; a destination knows nothing of TikTok Shop beyond the table specs.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Literal, Protocol, Self

from tiktok_shop.errors import ConfigurationError, TikTokShopError
from tiktok_shop.sync.destinations.known import Shapes
from tiktok_shop.sync.streams import Stream

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
]

Personal = Literal["drop", "hash", "keep"]
"""What happens to fields that say who a person is. ``hash``: a keyed digest, equal for equal values."""


class DestinationError(ConfigurationError):
    """The database cannot be used as it is: locked by another writer, made by a newer version, or not reachable."""


class LeaseLostError(TikTokShopError):
    """Another process took the shop over. Nothing of this batch was written."""


class RefusedError(TikTokShopError):
    """The database does not take these rows. It may well take others."""


@dataclass(frozen=True, slots=True)
class Page:
    """One answer, as it came."""

    text: bytes
    """The whole body: the envelope with ``data``."""

    request_id: str
    fetched_at: float
    """Unix seconds. Of two rows with the same key in one batch the later page's wins."""

    context: Mapping[str, str] = field(default_factory=dict)
    """Columns that the items do not carry, as text: the parent's id, the day, the variant (``Stream.context``)."""

    covered_by: str | None = None
    """The structure that ``Destination.shapes`` knew to cover it when it came; ``None``: to be looked at."""


@dataclass(frozen=True, slots=True)
class WindowDone:
    """A window that was read to its end; rows and ledger row are written together."""

    shop_id: str
    shop: str
    """The shop's name in this set-up."""

    stream: str
    start: str | None
    """Unix seconds (10 digits) or a day (``2026-11-01``) as text; ``None``, like *end*, for what has no cursor."""

    end: str | None
    """Exclusive, whatever the operation takes."""

    pages: Sequence[Page]
    finished_at: float
    calls: int = 0
    total_count: int | None = None
    """What the first page said; ``None`` where the platform does not say."""

    is_full: bool = False
    """Whether it is everything there is: a listing then marks what was not seen, a snapshot is replaced."""

    provisional_from: str | None = None
    """First day whose figures may still change; ``None`` when all are final."""

    joined_start: str | None = None
    """
    Where its ledger row begins when it touches the done window before it: the ledger keeps one row from here to *end*, so that
    it does not grow with every run. ``None``: at *start*.
    """

    mark: str | None = None
    """
    Children of a parent only (``Stream.parent``): the parent's :attr:`Pending.mark` when they were read. *start* and *end* are
    then both :attr:`Pending.key`, which is no stretch of time: such a row removes only itself.
    """


@dataclass(frozen=True, slots=True)
class WindowFailed:
    """A window that could not be read: a hole that the next run fills first."""

    shop_id: str
    shop: str
    stream: str
    start: str | None
    end: str | None
    error_class: str
    message: str
    next_step: str
    at: float


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """
    What the ledger says about one window (table ``sync_windows``).

    A done window removes the done rows that lie inside it. Done or failed, it removes the failed rows that it meets: what is
    still missing of them is a gap between done rows, and the newest failure says why.
    """

    shop_id: str
    shop: str
    stream: str
    start: str | None
    end: str | None
    state: Literal["done", "failed"]
    finished_at: float
    """Unix seconds."""

    calls: int
    rows: int
    """Rows of the stream's own table in the last run of the window."""

    misfits: int
    """Values that did not fit their column: null there, and kept in ``_extra``."""

    unknown_fields: int
    """Fields that the spec does not know, kept in ``_extra``."""

    total_count: int | None
    is_full: bool
    provisional_from: str | None
    error_class: str | None
    message: str | None
    next_step: str | None
    mark: str | None = None
    """As in ``WindowDone``."""


@dataclass(frozen=True, slots=True)
class Pending:
    """A row of a parent table whose children are to be read: for the first time, or again."""

    key: str
    """The values of the parent's key columns without ``shop_id``, joined with ``/``: the name of the child's window."""

    values: Mapping[str, str | None]
    """The parent's columns that ``Parent.parameters`` and ``Stream.context`` name, as text."""

    mark: str
    """What ``Parent.watch`` columns (``fetched_at`` where it names none) look like now: a digest of their text."""


@dataclass(frozen=True, slots=True)
class Lease:
    """The right to write for one shop until a moment."""

    shop_id: str
    owner: str
    token: int
    """Rises with every new holder; a commit under an older one is refused."""

    until: float
    """Unix seconds."""


class Destination(Protocol):
    """A database. One writer; not to be used by two tasks at the same time, apart from ``query`` and ``shapes``."""

    shapes: Shapes
    """What it has learned of the pages that it wrote."""

    async def open(self, streams: Sequence[Stream], *, read_only: bool = False) -> None:
        """
        Create or migrate the tables of *streams*, the ledger and the views; add columns that are new.

        Raises:
            DestinationError: If another process writes to it, if it was made by a newer version, or if it cannot be reached.
        """

    async def ledger(self, shop_id: str | None = None) -> list[LedgerRow]:
        """
        Return the ledger of one shop, or of all, ordered by shop, stream and start.

        Done windows of single parents (those with a ``mark``) are left out: there is one per statement or order.
        """

    async def pending(self, stream: Stream, shop_id: str) -> list[Pending]:
        """
        Return the rows of *stream*'s parent table whose children were never read, or that looked otherwise when they were.

        That is: no done ledger row of *stream* has the row's key and its present mark. In order of the key.
        """

    async def commit(
        self, batch: Sequence[WindowDone | WindowFailed], *, leases: Sequence[Lease] = ()
    ) -> list[LedgerRow]:
        """
        Write rows and ledger rows of all windows in one transaction; return the ledger rows written, in the batch's order.

        Idempotent by key. A batch may hold windows of many shops, and *leases* the leases of some or all of them. Raises:

            LeaseLostError: If one of *leases* is not held any more (its ``shop_id`` says whose); nothing was written.
        """

    async def acquire(self, shop_id: str, owner: str, seconds: float) -> Lease | None:
        """Take the shop for *seconds*; ``None`` while somebody else holds it."""

    async def renew(self, lease: Lease, seconds: float) -> Lease:
        """
        Hold it *seconds* longer, from now.

        Raises:
            LeaseLostError: If it is not held any more.
        """

    async def release(self, lease: Lease) -> None:
        """Give it back; nothing happens when it is not held any more."""

    async def query(self, sql: str, params: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """
        Return the rows of one read-only statement. Parameters are ``$1``, ``$2`` in both databases.
        """

    async def reset(self, shop_id: str | None = None, stream: str | None = None) -> int:
        """
        Forget rows and ledger of a shop, a stream or both, in one transaction; return the ledger rows removed.

        Whoever is at work on one of these shops loses its lease.
        """

    async def aclose(self) -> None:
        """Close; what was committed stays."""

    async def __aenter__(self) -> Self:
        """Return itself. Call :meth:`open` inside."""

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close."""
