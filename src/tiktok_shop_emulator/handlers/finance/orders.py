"""Finance: what an order has brought, and what is still unsettled."""

from __future__ import annotations

from typing import Any

from tiktok_shop_emulator.handlers import paging
from tiktok_shop_emulator.handlers.arguments import (
    FAR,
    business_of,
    seconds,
    shop_of,
)
from tiktok_shop_emulator.handlers.finance.rows import (
    breakdowns,
    descending,
    needs_sort_field,
    sort_time,
    total,
)
from tiktok_shop_emulator.handlers.registry import handles
from tiktok_shop_emulator.request import EmulatedRequest
from tiktok_shop_emulator.world import World, entries, ledger, timeline
from tiktok_shop_emulator.world.entries import Entry
from tiktok_shop_emulator.world.markets import Market
from tiktok_shop_emulator.world.money import show_finance as show
from tiktok_shop_emulator.world.orders import LONGEST_LIFE

Json = dict[str, Any]


@handles("get_transactions_by_order")
def get_transactions_by_order(request: EmulatedRequest, world: World) -> Json:
    """
    Show what an order has brought, SKU by SKU: a row for each SKU and statement.

    The order's sums are called ``fee_and_tax_amount`` here, those of a SKU ``fee_tax_amount``. An order that is
    unknown or not settled is answered with zeros, not refused.
    """
    shop = shop_of(request)
    business = world.business(shop)
    market, currency = business.market, business.currency
    order_id = request.path_params.get("order_id", "")
    order = business.order(order_id, request.now)
    settled = world.ledger(shop).settled(order, request.now) if order else []
    rows = [(statement_id, row) for statement_id, entry in settled for row in entry.rows]
    return {
        "order_id": order_id,
        "order_create_time": order.created_at if order else 0,
        "currency": currency,
        "revenue_amount": total((row.revenue for _, row in rows), currency),
        "fee_and_tax_amount": total((row.fee_tax for _, row in rows), currency),
        "shipping_cost_amount": total((row.shipping for _, row in rows), currency),
        "settlement_amount": total((row.settlement for _, row in rows), currency),
        "sku_transactions": [
            {
                "sku_id": row.offer.sku_id,
                "sku_name": row.offer.sku_name,
                "statement_id": statement_id,
                "product_name": row.offer.title,
                "quantity": str(row.quantity),
                "settlement_amount": show(row.settlement, currency),
                **breakdowns((row,), market),
            }
            for statement_id, row in rows
        ],
        "total_count": len(rows),
    }


@handles("get_unsettled_transactions")
def get_unsettled_transactions(request: EmulatedRequest, world: World) -> Json:
    """List orders that are paid and not in a statement yet, with what they are expected to bring."""
    business = business_of(request, world)
    market, currency, now = business.market, business.currency, request.now
    start = seconds(request.query, "search_time_ge", 0)
    end = seconds(request.query, "search_time_lt", FAR)
    needs_sort_field(request)
    waiting: list[Entry] = []
    for order in business.orders_between(max(start, now - LONGEST_LIFE), min(end, now + 1)):
        if timeline.status(order, now) in {"UNPAID", "CANCELLED"}:
            continue
        entry = entries.sale(order, market)
        if not ledger.is_out(entry, now):
            waiting.append(entry)
    page, token = paging.keyed(
        waiting, lambda entry: (sort_time(entry), entry.id), kind="unsettled", descending=descending(request),
        token=request.query.get("page_token"), size=paging.page_size(request.query, default=20),
    )  # fmt: skip
    return {
        "next_page_token": token,
        "total_count": len(waiting),
        "sum_est_settlement_amount": total((entry.settlement for entry in waiting), currency),
        "sum_est_revenue_amount": total((entry.revenue for entry in waiting), currency),
        "sum_est_adjustment_amount": "0",
        # The list's sums know no shipping cost: the fee holds it, so that they add up like its rows.
        "sum_est_fee_amount": total((entry.fee_tax + entry.shipping for entry in waiting), currency),
        "transactions": [_unsettled(entry, market, now) for entry in page],
    }


def _unsettled(entry: Entry, market: Market, now: int) -> Json:
    order = entry.order
    if order is None:
        return {}
    arrived = now >= order.delivered_at
    return {
        "type": "ORDER",
        "id": entry.id,
        "status": "UNSETTLED",
        "currency": market.currency,
        "estimated_settlement": str(entry.at or order.completed_at),
        "unsettled_reason": "Waiting for the order to be completed." if arrived else "Waiting for delivery.",
        "order_create_time": order.created_at,
        **({"order_delivery_time": order.delivered_at} if arrived else {}),
        "order_id": order.id,
        "est_settlement_amount": show(entry.settlement, market.currency),
        **breakdowns(entry.rows, market, "est_"),
    }
