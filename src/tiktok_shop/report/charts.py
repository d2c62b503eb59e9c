"""
The charts of a report as Vega-Lite specifications with their data inline, each with the table that says the same. Pure.

Numbers in a chart are floats, for drawing; the tables hold the exact amounts. No chart mixes currencies.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from tiktok_shop.report import words
from tiktok_shop.report.drawing import (
    GAIN,
    HATCHED,
    LOSS,
    NEUTRAL,
    Chart,
    amounts,
    bars,
    categories,
    tooltip,
    whole,
)
from tiktok_shop.report.figures import Figures, ShopFigures, total_of

TOP = 20
"""Shops that a chart draws; its caption sums the others up and its table has them all."""


def charts(figures: Figures, currency: str) -> list[Chart]:
    """Return the charts of one currency that have something to show."""
    found = (
        gmv_by_day(figures, currency),
        money_path(figures, currency),
        waiting_by_reason(figures, currency),
        payouts_by_month(figures, currency),
        fees_by_shop(figures, currency),
    )
    return [chart for chart in found if chart is not None]


def gmv_by_day(figures: Figures, currency: str) -> Chart | None:
    """GMV of all shops by day; days that are not final are hatched."""
    days = [day for day in figures.days if day.currency == currency]
    if not days:
        return None
    total = sum((day.gmv for day in days), Decimal(0))
    best = max(days, key=lambda day: day.gmv)
    open_days = sum(day.is_provisional for day in days)
    caption = f"{words.short(total, currency)} in {len(days)} days; the best was {words.day(best.day)} with {words.short(best.gmv, currency)}."
    if open_days:
        caption += f" {_days(open_days)} (hatched) may still change."
    spec = {
        "mark": {"type": "bar", "cornerRadiusEnd": 1},
        "height": 220,
        "data": {
            "values": [
                {
                    "day": day.day.isoformat(),
                    "gmv": float(day.gmv),
                    "orders": day.orders,
                    "exact": _exact(day.gmv, currency),
                    "state": "may still change" if day.is_provisional else "final",
                    "open": day.is_provisional,
                }
                for day in days
            ]
        },
        "encoding": {
            "x": {
                "field": "day",
                "type": "temporal",
                "timeUnit": "utcyearmonthdate",
                "title": None,
                "axis": {"format": "%-d %b", "grid": False},
            },
            "y": amounts("gmv"),
            "fill": {"condition": {"test": "datum.open", "value": HATCHED}, "value": GAIN},
            "stroke": {"condition": {"test": "datum.open", "value": GAIN}, "value": None},
            "tooltip": tooltip(day="Day", exact="GMV", orders="Orders", state="Figures"),
        },
    }
    rows = [
        [
            words.day(day.day),
            words.exact(day.gmv, currency),
            words.count(day.orders),
            words.count(day.shops),
            "may still change" if day.is_provisional else "final",
        ]
        for day in days
    ]
    return Chart(
        f"gmv-{currency}",
        "GMV by day",
        caption,
        whole(spec),
        ["Day", f"GMV, {currency}", "Orders", "Shops", "Figures"],
        rows,
    )


def money_path(figures: Figures, currency: str) -> Chart | None:
    """From revenue to settlement: what the statements of the period say."""
    shops = figures.of(currency)
    steps = [
        ("Revenue", total_of(shops, "revenue")),
        ("Fees and taxes", total_of(shops, "fees")),
        ("Shipping", total_of(shops, "shipping")),
        ("Adjustments", total_of(shops, "adjustments")),
        ("Settled", total_of(shops, "settled")),
    ]
    shown = [(name, amount) for name, amount in steps if amount is not None]
    revenue, fees, settled = steps[0][1], steps[1][1], steps[4][1]
    if not shown or settled is None:
        return None
    caption = f"The statements of these days come to {words.short(settled, currency)}."
    if fees is not None and revenue:
        caption += f" Fees and taxes take {words.percent(-fees, revenue)} of revenue."
    spec = {
        "height": 32 * len(shown),
        "data": {
            "values": [
                {
                    "step": name,
                    "amount": float(amount),
                    "exact": _exact(amount, currency),
                    "kind": "total" if name in {"Revenue", "Settled"} else "gain" if amount >= 0 else "loss",
                }
                for name, amount in shown
            ]
        },
        "mark": bars(),
        "encoding": {
            "y": categories("step"),
            "x": amounts(),
            "color": {
                "field": "kind",
                "type": "nominal",
                "legend": None,
                "scale": {"domain": ["total", "gain", "loss"], "range": [NEUTRAL, GAIN, LOSS]},
            },
            "tooltip": tooltip(step="Step", exact="Amount"),
        },
    }
    rows = [[name, words.exact(amount, currency)] for name, amount in shown]
    return Chart(
        f"path-{currency}",
        "From revenue to settlement",
        caption,
        whole(spec),
        ["Step", f"Amount, {currency}"],
        rows,
    )


def fees_by_shop(figures: Figures, currency: str) -> Chart | None:
    """Who pays most: fees and taxes by shop, with their share of revenue."""
    paid = sorted(
        (row for row in figures.of(currency) if row.fees), key=lambda row: (row.fees or Decimal(0), row.shop)
    )
    if not paid:
        return None
    first = paid[0]
    caption = (
        f"{first.shop} pays most: {words.short(_paid(first), currency)},"
        f" {words.percent(_paid(first), first.revenue)} of its revenue."
    )
    if month := figures.last_month:
        most = most_fees(figures.of(currency, f"{month:%Y-%m}"), currency)
        caption += f" In {figures.span_of(month)} it was {most}." if most != "–" else ""
    if rest := paid[TOP:]:
        # one bar for all the others would dwarf every shop that has a name
        caption += f" The {len(rest)} shops that are not drawn pay {words.short(-(total_of(rest, 'fees') or Decimal(0)), currency)} together."
    spec = {
        "height": 22 * len(paid[:TOP]),
        "data": {
            "values": [
                {
                    "shop": row.shop,
                    "fees": float(_paid(row)),
                    "exact": _exact(_paid(row), currency),
                    "share": words.percent(_paid(row), row.revenue),
                }
                for row in paid[:TOP]
            ]
        },
        "mark": bars(color=LOSS),
        "encoding": {
            "y": categories("shop"),
            "x": amounts("fees"),
            "tooltip": tooltip(shop="Shop", exact="Fees and taxes", share="Of revenue"),
        },
    }
    rows = [
        [
            row.shop,
            words.exact(_paid(row), currency),
            words.percent(_paid(row), row.revenue),
        ]
        for row in paid
    ]
    return Chart(
        f"fees-{currency}",
        "Fees and taxes by shop",
        caption,
        whole(spec),
        ["Shop", f"Fees and taxes, {currency}", "Of revenue"],
        rows,
    )


def waiting_by_reason(figures: Figures, currency: str) -> Chart | None:
    """Money on its way: estimated, and in no statement yet."""
    found = sorted((row for row in figures.waiting if row.currency == currency), key=lambda row: -row.amount)
    if not found:
        return None
    total = sum((row.amount for row in found), Decimal(0))
    caption = (
        f"{words.short(total, currency)} from {words.count(sum(row.transactions for row in found))} transactions is on its way:"
        " estimated by the platform, and in no statement yet."
    )
    spec = {
        "height": 32 * len(found),
        "data": {
            "values": [
                {
                    "reason": _reason(row.reason),
                    "amount": float(row.amount),
                    "exact": _exact(row.amount, currency),
                    "transactions": row.transactions,
                }
                for row in found
            ]
        },
        "mark": bars(color=NEUTRAL),
        "encoding": {
            "y": categories("reason"),
            "x": amounts(),
            "tooltip": tooltip(reason="Reason", exact="Amount", transactions="Transactions"),
        },
    }
    rows = [
        [
            _reason(row.reason),
            words.exact(row.amount, currency),
            words.count(row.transactions),
            words.day(row.oldest.date()) if row.oldest else "–",
        ]
        for row in found
    ]
    return Chart(
        f"waiting-{currency}",
        "Money on its way",
        caption,
        whole(spec),
        ["Reason", f"Estimated, {currency}", "Transactions", "Oldest order"],
        rows,
    )


def payouts_by_month(figures: Figures, currency: str) -> Chart | None:
    """Payments to the bank by month and status."""
    found = [row for row in figures.payouts if row.currency == currency]
    if not found:
        return None
    paid = sum((row.amount for row in found if row.status == "PAID"), Decimal(0))
    other = sum((row.amount for row in found if row.status != "PAID"), Decimal(0))
    caption = f"{words.short(paid, currency)} was paid out in these days."
    if other:
        caption += f" {words.short(other, currency)} is in payments that are not paid."
    spec = {
        "height": 34 * len({row.month for row in found}),
        "data": {
            "values": [
                {
                    "month": words.month(row.month),
                    "status": _reason(row.status),
                    "amount": float(row.amount),
                    "exact": _exact(row.amount, currency),
                    "payments": row.payments,
                }
                for row in found
            ]
        },
        "mark": bars(),
        "encoding": {
            "y": categories("month"),
            "x": amounts(stack=True),
            "color": {
                "field": "status",
                "type": "nominal",
                "title": None,
                "legend": {"orient": "bottom"} if len({row.status for row in found}) > 1 else None,
                "scale": {"range": [GAIN, NEUTRAL, LOSS]},
            },
            "tooltip": tooltip(month="Month", status="Status", exact="Amount", payments="Payments"),
        },
    }
    rows = [
        [
            words.month(row.month),
            _reason(row.status),
            words.exact(row.amount, currency),
            words.count(row.payments),
        ]
        for row in found
    ]
    return Chart(
        f"payouts-{currency}",
        "Payouts by month",
        caption,
        whole(spec),
        ["Month", "Status", f"Amount, {currency}", "Payments"],
        rows,
    )


def most_fees(shops: Sequence[ShopFigures], currency: str) -> str:
    """Return who pays most, and how much; an en dash where nobody pays."""
    paid = [row for row in shops if row.fees]
    if not paid:
        return "–"
    first = min(paid, key=lambda row: (row.fees or Decimal(0), row.shop))
    return f"{first.shop}, {words.short(_paid(first), currency)}"


def _paid(row: ShopFigures) -> Decimal:
    """Fees and taxes as what the shop paid: positive."""
    return -(row.fees or Decimal(0))


def _exact(amount: Decimal, currency: str) -> str:
    return f"{currency} {words.exact(amount, currency)}"


def _reason(word: str) -> str:
    """``NOT_DELIVERED`` as people write it."""
    return word.replace("_", " ").capitalize() if word else "No reason given"


def _days(number: int) -> str:
    return "1 day" if number == 1 else f"{number} days"
