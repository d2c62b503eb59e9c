"""One reconciliation: the bridges, what contradicts itself, what is missing, and what is left unexplained."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from os import PathLike

from tiktok_shop.reconcile.bridge import UNEXPLAINED, Bridge, Source, read_bridges, tidy
from tiktok_shop.reconcile.findings import NEEDED, Finding, read_findings
from tiktok_shop.sync.bridge_sql import TAX, By
from tiktok_shop.sync.coverage import REACH, Reach, reach_of
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
        """Whether everything is explained and nothing is missing; ``False`` where there is nothing to explain."""
        return bool(self.bridges) and not self.findings


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
            f"the database has no {', '.join(missing)}:"
            f" tiktok-shop sync --all-shops --into DATABASE --streams {','.join(NEEDED)} makes them"
        )
    taxes = sorted(
        name for table, name in columns if table == "statement_transactions" and name.startswith(TAX)
    )
    reach = reach_of(await source.query(REACH))
    bridges = [
        replace(one, is_final=one.is_final and _has_all_gmv(one, by, reach))
        for one in await read_bridges(source, start=start, end=end, by=by, taxes=taxes)
    ]
    findings = await read_findings(
        source, start=start, end=end, tolerance=tolerance, taxes=taxes, reach=reach
    )
    findings += [
        _riddle(bridge, name, reach)
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


def _has_all_gmv(bridge: Bridge, by: By, reach: Mapping[tuple[str, str], Reach]) -> bool:
    """Whether every day of the period was read: a day that is to come has no GMV, and no final one."""
    there = reach.get((bridge.shop_id, "shop_daily"))
    after = (
        bridge.period + timedelta(days=1)
        if by == "day"
        else (bridge.period + timedelta(days=32)).replace(day=1)
    )
    return there is not None and there.first <= bridge.period and after <= there.end


def _riddle(bridge: Bridge, name: str, reach: Mapping[tuple[str, str], Reach]) -> Finding:
    amount, between = bridge.steps[name], _BETWEEN[name]
    begins = [
        there.first for (shop_id, one), there in reach.items() if shop_id == bridge.shop_id and one in NEEDED
    ]
    if begins and bridge.period < max(begins):
        return Finding(
            "incomplete", name, bridge.shop, bridge.currency, amount,
            f"the difference between {between} is not known: the database begins within these days",
            f"tiktok-shop sync --all-shops --into DATABASE --since {bridge.period}", (), bridge.period,
        )  # fmt: skip
    return Finding(
        "unexplained", name, bridge.shop, bridge.currency, amount, f"nothing explains the difference between {between}",
        "Sync again; then look at the single days with --by day.", (), bridge.period,
    )  # fmt: skip
