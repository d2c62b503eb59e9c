"""
From GMV to the bank, step by step, per shop, currency and period. Every difference between two sums has a name.

The upper half follows the orders of a period (by the shop's own days) down to what their transactions brought. The middle
crosses from the orders' days to the days of the statements, because an order is settled weeks after it was made. The lower
half follows the statements of the period to what was paid.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any, Protocol

from tiktok_shop.sync import bridge_sql as sql
from tiktok_shop.sync.bridge_sql import By

__all__ = ["STEPS", "Bridge", "Source", "read_bridges"]

ZERO = Decimal(0)


class Source(Protocol):
    """Any sync destination, opened for reading."""

    async def query(self, sql: str, params: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Return the rows of one statement; parameters are ``$1``, ``$2``."""


STEPS: tuple[tuple[str, str, bool], ...] = (
    ("gmv", "GMV as reported", True),
    ("not_reported", "Days without figures yet", False),
    ("unexplained_gmv", "Unexplained", False),
    ("orders", "Paid orders, without sales tax", True),
    ("cancelled", "Cancelled after payment", False),
    ("unsettled", "In no statement yet", False),
    ("missing", "Ended, but in no statement and not on its way", False),
    ("platform_discount", "Discounts that the platform bears", False),
    ("buyer_shipping", "Shipping that buyers paid (see shipping)", False),
    ("unexplained_sales", "Unexplained", False),
    ("sales", "Sales in transactions", True),
    ("refunds", "Refunds", False),
    ("shipping", "Shipping", False),
    ("fees", "Fees and commissions", False),
    ("taxes", "Taxes on them", False),
    ("adjustments", "Adjustments of orders", False),
    ("unexplained_settlement", "Unexplained", False),
    ("settled", "Settled so far from these orders", True),
    ("settled_later", "Settled in later periods", False),
    ("settled_earlier", "From orders of earlier periods", False),
    ("zone_edge", "Days that differ between the shop's zone and UTC", False),
    ("before_data", "From orders that the database does not have", False),
    ("other_transactions", "Adjustments that belong to no order", False),
    ("platform_difference", "The statements say otherwise than their transactions", False),
    ("statements", "Statements of the period", True),
    ("reserve", "Held back and released", False),
    ("unpaid", "Not paid yet", False),
    ("paid", "Paid for these statements", True),
)
"""Name, words, and whether it is a sum: the steps above a sum, from the sum before it, add up to it."""

UNEXPLAINED = ("unexplained_gmv", "unexplained_sales", "unexplained_settlement")


@dataclass(frozen=True, slots=True)
class Bridge:
    """One shop, one currency, one period."""

    shop_id: str
    shop: str
    currency: str
    period: date
    """The first day."""

    is_final: bool
    """Whether all GMV figures of the period are final."""

    steps: dict[str, Decimal]
    """Name of each of ``STEPS`` to its signed amount."""

    @property
    def unexplained(self) -> Decimal:
        """The unexplained differences, each without its sign: two of them never cancel out."""
        return sum((abs(self.steps[name]) for name in UNEXPLAINED), ZERO)

    def row(self) -> dict[str, Any]:
        """Return it as one flat row, for tables, pandas and polars."""
        return {
            "shop_id": self.shop_id,
            "shop": self.shop,
            "currency": self.currency,
            "period": self.period,
            "is_final": self.is_final,
            **self.steps,
            "unexplained": self.unexplained,
        }


async def read_bridges(
    source: Source, *, start: date, end: date, by: By, taxes: Sequence[str]
) -> list[Bridge]:
    """
    Return a bridge per shop, currency and period that has any figure, in that order.

    Args:
        source: The synced database.

        start: First day.

        end: The day after the last. With ``by="month"`` both are firsts of a month.

        by: The length of a period.

        taxes: Columns of ``statement_transactions`` that hold taxes; what else is in ``fee_tax_amount`` are fees.
    """
    made = _Bridges()
    days = (start, end)
    for shop_id, shop, currency, period, gmv, is_open in await source.query(sql.gmv(by), days):
        made.of(shop_id, currency, period, shop).update(gmv=gmv or ZERO, is_open=bool(is_open))
    for shop_id, shop, currency, period, *sums in await source.query(sql.orders(by, taxes), days):
        names = (
            "orders", "not_reported", "cancelled", "unsettled", "missing", "platform_discount", "buyer_shipping",
            "sales", "refunds", "shipping", "fee_tax", "taxes", "adjustments", "settled",
        )  # fmt: skip
        made.of(shop_id, currency, period, shop).update(
            zip(names, (value or ZERO for value in sums), strict=True)
        )
    for crossing in await source.query(sql.crossings(by, taxes), days):
        made.cross(crossing, days)
    for shop_id, shop, currency, period, stated, summed, others, reserve, unpaid in await source.query(
        sql.statements(by), days
    ):
        made.of(shop_id, currency, period, shop).update(
            statements=stated or ZERO,
            summed=summed,
            other_transactions=others,
            reserve=reserve,
            unpaid=unpaid or ZERO,
        )
    return made.done()


class _Bridges:
    """The raw sums of every bridge while they come in."""

    def __init__(self) -> None:
        self._raw: dict[tuple[str, str, date], dict[str, Any]] = {}

    def of(self, shop_id: str, currency: str, period: date, shop: str | None = None) -> dict[str, Any]:
        raw = self._raw.setdefault((shop_id, currency, period), {})
        if shop is not None:
            raw["shop"] = shop
        return raw

    def cross(self, crossing: tuple[Any, ...], days: tuple[date, date]) -> None:
        """Book what was settled in another period than it was ordered in, on both sides."""
        shop_id, currency, ordered, stated, is_edge, settlement = crossing
        amount = settlement or ZERO
        if ordered == stated:
            return
        if days[0] <= stated < days[1]:
            name = (
                "before_data"
                if ordered is None
                else "zone_edge"
                if is_edge or ordered > stated
                else "settled_earlier"
            )
            self._add(shop_id, currency, stated, name, amount)
        if ordered is not None and days[0] <= ordered < days[1]:
            name = "zone_edge" if is_edge or ordered > stated else "settled_later"
            self._add(shop_id, currency, ordered, name, -amount)

    def _add(self, shop_id: str, currency: str, period: date, name: str, amount: Decimal) -> None:
        raw = self.of(shop_id, currency, period)
        raw[name] = raw.get(name, ZERO) + amount

    def done(self) -> list[Bridge]:
        """Return them, in the order of shop, currency, period."""
        names = {shop_id: raw["shop"] for (shop_id, _, _), raw in self._raw.items() if "shop" in raw}
        found = [
            _bridge(shop_id, names.get(shop_id, shop_id), currency, period, raw)
            for (shop_id, currency, period), raw in self._raw.items()
        ]
        return sorted(found, key=lambda one: (one.shop, one.shop_id, one.currency, one.period))


def _bridge(shop_id: str, shop: str, currency: str, period: date, raw: dict[str, Any]) -> Bridge:
    def of(name: str) -> Decimal:
        return Decimal(raw.get(name) or 0)

    is_open = bool(raw.get("is_open"))
    steps = {name: of(name) for name, _, _ in STEPS}
    for lost in ("cancelled", "unsettled", "missing", "buyer_shipping", "unpaid"):
        steps[lost] = -steps[lost]
    steps["fees"] = of("fee_tax") - of("taxes")
    gap = of("orders") - of("gmv") - of("not_reported")
    if (
        is_open
    ):  # reports of the last days lag behind the orders; that is unexplained only once they are final
        steps["not_reported"] += gap
        gap = ZERO
    steps["unexplained_gmv"] = gap
    parts = ("orders", "cancelled", "unsettled", "missing", "platform_discount", "buyer_shipping")
    steps["unexplained_sales"] = of("sales") - sum((steps[name] for name in parts), ZERO)
    parts = ("sales", "refunds", "shipping", "fees", "taxes", "adjustments")
    steps["unexplained_settlement"] = of("settled") - sum((steps[name] for name in parts), ZERO)
    steps["platform_difference"] = of("statements") - of("summed")
    steps["paid"] = of("statements") + of("reserve") + steps["unpaid"]
    return Bridge(
        shop_id, shop, currency, period, not is_open, {name: tidy(amount) for name, amount in steps.items()}
    )


def tidy(amount: Decimal) -> Decimal:
    """Leave out the zeros that the database's type adds; no digit that says something."""
    cents = amount.quantize(Decimal("0.01"))
    return cents if cents == amount else amount.normalize()
