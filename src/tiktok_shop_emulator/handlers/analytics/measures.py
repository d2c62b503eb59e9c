"""What the analytics operations share: date ranges and their intervals, amounts and rates."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from tiktok_shop_emulator.handlers.arguments import boolean, refuse, shop_of
from tiktok_shop_emulator.request import EmulatedRequest
from tiktok_shop_emulator.world import World, money
from tiktok_shop_emulator.world.business import Business, parse_day, show_day
from tiktok_shop_emulator.world.figures import Analytics, Figures

Json = dict[str, Any]
Money = Callable[[int], Json]

BAD_DATES = 28001022

_COMPARING = {"202405", "202406"}
"""Versions that take ``with_comparison``."""


@dataclass(frozen=True, slots=True)
class Span:
    """Some days of a shop, as they look now, and how to show their amounts."""

    analytics: Analytics
    first: int
    end: int
    now: int
    show: Money

    def figures(self) -> Figures:
        """Return what the shop sold in these days."""
        return self.analytics.days(self.first, self.end, self.now)


def date_range(request: EmulatedRequest) -> tuple[int, int]:
    """Return the first day and the day after the last, of the shop's own calendar."""
    first = parse_day(request.query.get("start_date_ge"))
    end = parse_day(request.query.get("end_date_lt"))
    if first is None or end is None:
        refuse(BAD_DATES, "The start or end date is invalid. Use YYYY-MM-DD.")
    if first >= end:
        refuse(
            BAD_DATES, "The start or end date is invalid. The end is exclusive and must be after the start."
        )
    if end - first > 366:
        refuse(BAD_DATES, "The start or end date is invalid. Ask for a year at most.")
    return first, end


def money_of(request: EmulatedRequest, business: Business) -> Money:
    """Return what makes smallest units into an amount: of the shop's currency, or of dollars at a fixed rate."""
    currency = business.currency
    if request.query.get("currency") != "USD" or currency == "USD":
        return lambda minor: {"amount": money.show(minor, currency), "currency": currency}
    unit = business.market.price_unit
    return lambda minor: {"amount": money.show(_round(minor * 100, unit), "USD"), "currency": "USD"}


def _round(value: int, divisor: int) -> int:
    return int((Decimal(value) / divisor).to_integral_value(ROUND_HALF_UP)) if divisor else 0


def rate(part: int, whole: int) -> str:
    """Return a share as the live API prints rates: a text with four decimals."""
    return f"{part / whole:.4f}" if whole else "0.0000"


def intervals_of(
    request: EmulatedRequest, analytics: Analytics, first: int, end: int
) -> Iterable[tuple[int, int]]:
    """Yield the intervals to show: the whole range, or each day whose figures are there."""
    shown_end = min(end, analytics.latest_day(request.now) + 1)
    if first >= shown_end:
        return
    if request.query.get("granularity") == "1D":
        for day in range(first, shown_end):
            yield day, day + 1
    else:
        yield first, end


def dated(first: int, end: int) -> Json:
    """Return the days of an interval as the wire has them; the end is excluded."""
    return {"start_date": show_day(first), "end_date": show_day(end)}


def total(amounts: Iterable[Json]) -> Json:
    """Return the sum of shown amounts, so that the parts add up in dollars as well."""
    listed = list(amounts)
    currency = listed[0]["currency"]
    minor = sum(money.parse(one["amount"], currency) or 0 for one in listed)
    return {"amount": money.show(minor, currency), "currency": currency}


def average(amount: Json, count: int) -> Json:
    """Return a shown amount divided by *count*, rounded to the currency's smallest unit; zero where *count* is."""
    minor = money.parse(amount["amount"], amount["currency"]) or 0
    return {
        "amount": money.show(money.average(minor, count), amount["currency"]),
        "currency": amount["currency"],
    }


def performance(request: EmulatedRequest, world: World, show: Callable[[Span], Json]) -> Json:
    """
    Return the answer of an operation that shows intervals, and where asked those of the same length before.

    Args:
        show: Makes the fields of one interval, its dates aside.
    """
    shop = shop_of(request)
    analytics, (first, end) = world.analytics(shop), date_range(request)
    amounts = money_of(request, world.business(shop))

    def intervals(start: int, stop: int) -> list[Json]:
        return [
            {**dated(a, b), **show(Span(analytics, a, b, request.now, amounts))}
            for a, b in intervals_of(request, analytics, start, stop)
        ]

    shown: Json = {"intervals": intervals(first, end)}
    if boolean(request.query.get("with_comparison")) and request.operation.version in _COMPARING:
        shown["comparison_intervals"] = intervals(first - (end - first), first)
    return {"latest_available_date": show_day(analytics.latest_day(request.now)), "performance": shown}
