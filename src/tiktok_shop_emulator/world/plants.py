"""
Contradictions planted in what the platform reports of a shop's money, for tests of reconciliation.

A plant is a ``dict`` in the shop's state, so that snapshots keep it. ``kind`` says what it is:

* ``missing_statement`` (``statement_id``): the statement is not listed; its payment was made all the same.
* ``statement_sum`` (``statement_id``, ``field``, ``by``): a sum of the statement is misreported by so many smallest units.
* ``moved_out`` (``entry_id``): a transaction is in none of this shop's statements;
  ``moved_in`` (``shop``, ``day``, ``entry_id``): it is in one of this shop's instead.
* ``fee_changed`` (``entry_id``, ``by``): the fee of a transaction is another than the one that its statement was made of.
* ``short_payout`` (``payment_id``, ``by``): a payment brings less than its statements say.
* ``held_payments`` (``after``, ``until``): what was to be paid between these moments is paid at the later one. No contradiction.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from tiktok_shop_emulator.world.entries import Entry

Plant = dict[str, Any]


@dataclass(frozen=True)
class Plants:
    """The plants of one shop, by what they are about."""

    moved_out: frozenset[str] = frozenset()
    moved_in: tuple[Plant, ...] = ()
    missing: frozenset[str] = frozenset()
    sums: dict[str, dict[str, int]] = field(default_factory=dict)
    """Statement id and field to what is added to it."""

    fees: dict[str, int] = field(default_factory=dict)
    """Entry id to what is added to its fee."""

    short: dict[str, int] = field(default_factory=dict)
    """Payment id to what is missing."""

    held: tuple[tuple[int, int], ...] = ()

    def as_reported(self, entry: Entry) -> Entry:
        """Return the entry as it is reported."""
        by = self.fees.get(entry.id)
        if by is None or not entry.rows:
            return entry
        first, *rest = entry.rows
        return replace(entry, rows=(first._replace(commission=first.commission + by), *rest))

    def paid_at(self, planned: int) -> int:
        """Return when a payment is made that was planned for *planned*."""
        return max([planned, *(until for after, until in self.held if after < planned < until)])


def read(plants: Sequence[Plant]) -> Plants:
    """Return what the state's list says."""

    def of(kind: str) -> list[Plant]:
        return [plant for plant in plants if plant["kind"] == kind]

    sums: dict[str, dict[str, int]] = {}
    for plant in of("statement_sum"):
        fields = sums.setdefault(plant["statement_id"], {})
        fields[plant["field"]] = fields.get(plant["field"], 0) + plant["by"]
    return Plants(
        frozenset(plant["entry_id"] for plant in of("moved_out")),
        tuple(of("moved_in")),
        frozenset(plant["statement_id"] for plant in of("missing_statement")),
        sums,
        {plant["entry_id"]: plant["by"] for plant in of("fee_changed")},
        {plant["payment_id"]: plant["by"] for plant in of("short_payout")},
        tuple((plant["after"], plant["until"]) for plant in of("held_payments")),
    )


def only_true(plants: Sequence[Plant]) -> list[Plant]:
    """Return the plants that contradict nothing: the books without the others are the true ones."""
    return [plant for plant in plants if plant["kind"] == "held_payments"]
