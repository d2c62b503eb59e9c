"""Reconciliation by month as views: the sums of ``tiktok-shop reconcile``, for BI tools."""

from __future__ import annotations

from tiktok_shop.sync import bridge_sql
from tiktok_shop.sync.destinations._view import View
from tiktok_shop.sync.streams import stream

_KEY = (
    ("shop_id", "The shop's id."),
    ("shop", "The shop's name in your set-up."),
    ("currency", "ISO 4217; amounts of different currencies are never added."),
    ("period", "The first day of the month."),
)


def _all_days(sql: str) -> str:
    return sql.replace("$1", "DATE '1970-01-01'").replace("$2", "DATE '9000-01-01'")


def bridge_views() -> tuple[View, ...]:
    """Return both views."""
    taxes = sorted(
        column.name
        for column in stream("statement_transactions").table.columns
        if column.name.startswith(bridge_sql.TAX)
    )
    return (
        View(
            "v_reconcile_orders",
            "Orders by the month of the shop in which they were made, and what their transactions brought so far.",
            (
                *_KEY,
                ("orders", "GMV of paid orders: what buyers pay, without sales tax."),
                ("not_reported", "Of these, on days for which analytics have no figures yet."),
                ("cancelled", "Of these, cancelled after payment."),
                ("unsettled", "Of these, in no statement yet."),
                ("missing", "Of these, ended, but in no statement and not among the unsettled."),
                ("platform_discount", "Discounts on settled orders that the platform bears."),
                ("buyer_shipping", "Shipping that buyers of settled orders paid."),
                ("sales", "Sales in transactions, refunds not taken off."),
                ("refunds", "Refunds in transactions; negative."),
                ("shipping", "Shipping in transactions; costs are negative."),
                ("fee_tax", "Fees and taxes in transactions; negative."),
                ("taxes", "Of these, taxes."),
                ("adjustments", "Adjustments in the orders' transactions."),
                ("settled", "What all these transactions come to."),
            ),
            _all_days(bridge_sql.orders("month", taxes)),
            ("shops", "orders", "unsettled", "statements", "statement_transactions", "shop_daily"),
        ),
        View(
            "v_reconcile_statements",
            "Statements by the month (UTC) that they cover, with their transactions, and what was not paid yet.",
            (
                *_KEY,
                ("statements", "What the statements come to."),
                (
                    "transactions",
                    "The sum of their transactions; the same, or the platform contradicts itself.",
                ),
                ("other_transactions", "Of these, what belongs to no order: adjustments."),
                ("reserve", "Held back (negative) and released."),
                ("unpaid", "Settlement and reserve of statements that were not paid yet."),
            ),
            _all_days(bridge_sql.statements("month")),
            ("statements", "statement_transactions"),
        ),
    )
