"""
The questions of ``tiktok_shop.reconcile`` as SQL, for DuckDB and PostgreSQL alike. Rows stay in the database.

``$1`` is the first day, ``$2`` the day after the last. Two of them are installed as views, with all days.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from tiktok_shop.days import ZONES

By = Literal["month", "day"]

TAX = "fee_tax_breakdown_tax_"
"""How the columns of taxes in ``statement_transactions`` begin; what else ``fee_tax_amount`` holds are fees."""

COVERED_DAY = "CAST((s.statement_time - INTERVAL '1 second') AT TIME ZONE 'UTC' AS DATE)"
"""A statement is made at 00:00 UTC for the day before (docs/guides/finance-and-gmv.md)."""


def bucket(day: str, by: By) -> str:
    """Return the first day of the period that the day *day* (an SQL expression) belongs to."""
    return day if by == "day" else f"CAST(date_trunc('month', {day}) AS DATE)"


def zones() -> str:
    """Return ``shop_id`` and the time zone of its days, by the shop's region; UTC where the region is not known."""
    cases = " ".join(f"WHEN '{region}' THEN '{zone}'" for region, zone in ZONES.items())
    return f"SELECT id AS shop_id, CASE region {cases} ELSE 'UTC' END AS zone FROM shops"


def money_of_orders(taxes: Iterable[str]) -> str:
    """
    Return what the transactions say of each order, refunds apart.

    A transaction whose breakdown is missing counts as a refund where its revenue is negative. ``is_sale`` is 0 for a row that
    only gives back: such a row alone says nothing of where the sale is.
    """
    tax = " + ".join(f"coalesce(t.{name}, 0)" for name in taxes) or "0"
    return f"""
SELECT t.shop_id, t.order_id, {COVERED_DAY} AS statement_day, s.currency, t.settlement_amount AS settlement,
       coalesce(t.revenue_amount, 0) AS revenue,
       coalesce(t.revenue_breakdown_refund_subtotal_before_discount_amount
                  + coalesce(t.revenue_breakdown_seller_discount_refund_amount, 0),
                least(coalesce(t.revenue_amount, 0), 0)) AS refunds,
       coalesce(t.shipping_cost_amount, 0) AS shipping, coalesce(t.fee_tax_amount, 0) AS fee_tax, {tax} AS taxes,
       coalesce(t.adjustment_amount, 0) AS adjustment,
       CASE WHEN coalesce(t.revenue_amount, 0) < 0 THEN 0 ELSE 1 END AS is_sale
FROM statement_transactions t JOIN statements s ON s.shop_id = t.shop_id AND s.id = t.statement_id
WHERE t.type = 'ORDER'
"""


SOLD = """
SELECT o.shop_id, o.shop, o.id AS order_id, o.payment_currency AS currency, o.status,
       CAST(o.create_time AT TIME ZONE coalesce(z.zone, 'UTC') AS DATE) AS day, CAST(o.create_time AT TIME ZONE 'UTC' AS DATE) AS utc_day,
       o.payment_total_amount - coalesce(o.payment_tax, 0) AS gmv,
       coalesce(o.payment_platform_discount, 0) AS platform_discount, coalesce(o.payment_shipping_fee, 0) AS shipping_fee
FROM orders o LEFT JOIN zones z ON z.shop_id = o.shop_id
WHERE o.paid_time IS NOT NULL AND o.payment_currency IS NOT NULL
"""
"""Orders that were paid, on the day of the shop on which they were made; GMV is what buyers pay, without sales tax."""


def with_money(taxes: Iterable[str]) -> str:
    """Return the head of a statement: zones, sold, moved (transactions of orders)."""
    return f"WITH zones AS ({zones()}), sold AS ({SOLD}), moved AS ({money_of_orders(taxes)})"


def gmv(by: By) -> str:
    """Per shop, currency, period: GMV as reported, and how much of it may still change."""
    return f"""
SELECT shop_id, max(shop), sales_gmv_currency, {bucket("start_date", by)}, sum(sales_gmv_amount),
       max(CASE WHEN is_provisional THEN 1 ELSE 0 END)
FROM shop_daily WHERE start_date >= $1 AND start_date < $2 AND sales_gmv_currency IS NOT NULL GROUP BY 1, 3, 4
"""


def orders(by: By, taxes: Iterable[str]) -> str:
    """Per shop, currency, period of the order's day: orders, and what their transactions say."""
    has, none = "coalesce(m.is_sale, 0) = 1", "coalesce(m.is_sale, 0) = 0"
    ended = "status IN ('DELIVERED', 'COMPLETED')"
    return f"""
{with_money(taxes)},
known AS (SELECT shop_id, order_id, sum(revenue - refunds) AS sales, sum(refunds) AS refunds, sum(shipping) AS shipping,
                 sum(fee_tax) AS fee_tax, sum(taxes) AS taxes, sum(adjustment) AS adjustment, sum(settlement) AS settlement,
                 max(is_sale) AS is_sale
          FROM moved GROUP BY 1, 2),
reported AS (SELECT DISTINCT shop_id, start_date, max(CASE WHEN is_provisional THEN 1 ELSE 0 END) AS is_open
             FROM shop_daily GROUP BY 1, 2),
waiting AS (SELECT DISTINCT shop_id, order_id FROM unsettled)
SELECT o.shop_id, max(o.shop) AS shop, o.currency, {bucket("o.day", by)} AS period,
  sum(o.gmv) AS orders,
  sum(CASE WHEN r.start_date IS NULL THEN o.gmv ELSE 0 END) AS not_reported,
  sum(CASE WHEN {none} AND status = 'CANCELLED' THEN o.gmv ELSE 0 END) AS cancelled,
  sum(CASE WHEN {none} AND status <> 'CANCELLED' AND (w.order_id IS NOT NULL OR NOT {ended}) THEN o.gmv ELSE 0 END) AS unsettled,
  sum(CASE WHEN {none} AND w.order_id IS NULL AND {ended} THEN o.gmv ELSE 0 END) AS missing,
  sum(CASE WHEN {has} THEN o.platform_discount ELSE 0 END) AS platform_discount,
  sum(CASE WHEN {has} THEN o.shipping_fee ELSE 0 END) AS buyer_shipping,
  sum(coalesce(m.sales, 0)) AS sales, sum(coalesce(m.refunds, 0)) AS refunds, sum(coalesce(m.shipping, 0)) AS shipping,
  sum(coalesce(m.fee_tax, 0)) AS fee_tax, sum(coalesce(m.taxes, 0)) AS taxes,
  sum(coalesce(m.adjustment, 0)) AS adjustments, sum(coalesce(m.settlement, 0)) AS settled
FROM sold o
LEFT JOIN known m ON m.shop_id = o.shop_id AND m.order_id = o.order_id
LEFT JOIN reported r ON r.shop_id = o.shop_id AND r.start_date = o.day
LEFT JOIN waiting w ON w.shop_id = o.shop_id AND w.order_id = o.order_id
WHERE o.day >= $1 AND o.day < $2
GROUP BY 1, 3, 4
"""


def crossings(by: By, taxes: Iterable[str]) -> str:
    """Per shop, currency, period of the order, period of its statement, and whether only time zones part them: settlement."""
    order, statement = bucket("o.day", by), bucket("m.statement_day", by)
    return f"""
{with_money(taxes)}
SELECT m.shop_id, m.currency, {order}, {statement},
       CASE WHEN {bucket("o.utc_day", by)} = {statement} THEN 1 ELSE 0 END, sum(m.settlement)
FROM moved m LEFT JOIN sold o ON o.shop_id = m.shop_id AND o.order_id = m.order_id
WHERE m.currency IS NOT NULL
  AND ((m.statement_day >= $1 AND m.statement_day < $2) OR (o.day >= $1 AND o.day < $2))
GROUP BY 1, 2, 3, 4, 5
"""


def statements(by: By) -> str:
    """Per shop, currency, period: statements, their transactions by kind, reserve, and what of them was paid."""
    return f"""
WITH parts AS (
  SELECT shop_id, statement_id, count(*) AS transactions, sum(coalesce(settlement_amount, 0)) AS settlement,
         sum(CASE WHEN type <> 'ORDER' THEN coalesce(settlement_amount, 0) ELSE 0 END) AS others,
         sum(coalesce(reserve_amount, 0)) AS reserve
  FROM statement_transactions GROUP BY 1, 2)
SELECT s.shop_id, max(s.shop) AS shop, s.currency, {bucket(COVERED_DAY, by)} AS period,
       sum(s.settlement_amount) AS statements, sum(coalesce(p.settlement, 0)) AS transactions,
       sum(coalesce(p.others, 0)) AS other_transactions, sum(coalesce(p.reserve, 0)) AS reserve,
       sum(CASE WHEN s.payment_status IN ('PAID', 'SETTLED') THEN 0 ELSE s.settlement_amount + coalesce(p.reserve, 0) END)
         AS unpaid
FROM statements s
LEFT JOIN parts p ON p.shop_id = s.shop_id AND p.statement_id = s.id
WHERE {COVERED_DAY} >= $1 AND {COVERED_DAY} < $2 AND s.currency IS NOT NULL
GROUP BY 1, 3, 4
"""
