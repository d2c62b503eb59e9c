"""One reconciliation: the bridges, what contradicts itself, what is missing, and what is left unexplained."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from os import PathLike

from tiktok_shop.reconcile.bridge import UNEXPLAINED, Bridge, Source, read_bridges, tidy
from tiktok_shop.reconcile.findings import NEEDED, Finding, read_findings
from tiktok_shop.sync.bridge_sql import TAX, By
from tiktok_shop.sync.destinations import Destination, DestinationError, connect

__all__ = ["Reconciliation", "reconcile"]


@dataclass(frozen=True, slots=True)
class Reconciliation:
    """What came out."""

    start: date
    end: date
    """Exclusive."""

    by: By
    tolerance: Decimal
    bridges: list[Bridge]
    findings: list[Finding]
    """Incomplete first, then the platform's contradictions, then what nothing explains."""

    @property
    def is_clean(self) -> bool:
        """Whether everything is explained and nothing is missing."""
        return not self.findings


async def reconcile(
    source: str | PathLike[str] | Destination,
    *,
    start: date,
    end: date,
    by: By = "month",
    tolerance: Decimal = Decimal(0),
) -> Reconciliation:
    """
    Explain the money of all shops in a synced database.

    Args:
        source: The path of a DuckDB file, ``postgresql://…``, or a destination that is open.

        start: First day, by the shop's own calendar for orders and by UTC for statements.

        end: The day after the last.

        by: A bridge per month, or per day. By month, *start* and *end* are firsts of a month.

        tolerance: Differences up to this amount are not reported, in the currency that they are in.

    Raises:
        DestinationError: If the database is not there, cannot be read, or lacks a table that is needed.

        ValueError: If *start* and *end* do not fit *by*.
    """
    if start >= end:
        raise ValueError(f"{end} is not after {start}: the end is exclusive")
    if by == "month" and (start.day != 1 or end.day != 1):
        raise ValueError("a reconciliation by month begins and ends with the first of a month")
    if not isinstance(source, str | PathLike):
        return await _reconcile(source, start, end, by, tolerance)
    async with connect(source) as destination:
        await destination.open((), read_only=True)
        return await _reconcile(destination, start, end, by, tolerance)


async def _reconcile(source: Source, start: date, end: date, by: By, tolerance: Decimal) -> Reconciliation:
    columns = await source.query(
        "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = current_schema()"
    )
    missing = [name for name in NEEDED if name not in {table for table, _ in columns}]
    if missing:
        raise DestinationError(
            f"the database has no {', '.join(missing)}: tiktok-shop sync --streams {','.join(NEEDED)} makes them"
        )
    taxes = sorted(
        name for table, name in columns if table == "statement_transactions" and name.startswith(TAX)
    )
    bridges = await read_bridges(source, start=start, end=end, by=by, taxes=taxes)
    findings = await read_findings(source, start=start, end=end, tolerance=tolerance, taxes=taxes)
    findings += [
        _riddle(bridge, name)
        for bridge in bridges
        for name in UNEXPLAINED
        if abs(bridge.steps[name]) > tolerance
    ]
    findings = [replace(one, amount=None if one.amount is None else tidy(one.amount)) for one in findings]
    order = {"incomplete": 0, "platform": 1, "unexplained": 2}
    findings.sort(key=lambda one: (order[one.kind], one.shop, one.day or date.min))
    return Reconciliation(start, end, by, tolerance, bridges, findings)


_BETWEEN = {
    "unexplained_gmv": "GMV as reported and the paid orders",
    "unexplained_sales": "the orders and their sales in transactions",
    "unexplained_settlement": "the parts of the transactions and their settlement",
}


def _riddle(bridge: Bridge, name: str) -> Finding:
    return Finding(
        "unexplained", name, bridge.shop, bridge.currency, bridge.steps[name],
        f"nothing explains the difference between {_BETWEEN[name]}",
        "Sync again; then look at the single days with --by day.", (), bridge.period,
    )  # fmt: skip
