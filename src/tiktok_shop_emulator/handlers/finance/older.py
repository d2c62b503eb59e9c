"""Finance of version 202309: the same transactions under their former names, without reserves."""

from __future__ import annotations

from typing import Any

from tiktok_shop_emulator.handlers import paging
from tiktok_shop_emulator.handlers.arguments import shop_of
from tiktok_shop_emulator.handlers.finance.rows import adjustment, descending, sort_time
from tiktok_shop_emulator.handlers.finance.statements import sums
from tiktok_shop_emulator.handlers.registry import handles
from tiktok_shop_emulator.request import EmulatedRequest
from tiktok_shop_emulator.world import World
from tiktok_shop_emulator.world.entries import Entry, Row
from tiktok_shop_emulator.world.ledger import Statement
from tiktok_shop_emulator.world.markets import Market
from tiktok_shop_emulator.world.money import show_finance as show

Json = dict[str, Any]

_TAXES = {"pit_amount": "pit_amount", "iva_amount": "iva_vat_amount"}
"""Taxes that have a name of their own here; the others are in the fee only."""


@handles("get_transactions_by_statement_202309")
def get_transactions_by_statement(request: EmulatedRequest, world: World) -> Json:
    """List a statement's transactions; an unknown id is answered with nothing, not refused."""
    shop = shop_of(request)
    statement_id, market = request.path_params.get("statement_id", ""), shop.market
    found = world.ledger(shop).statement(statement_id, request.now)
    statement = found or Statement(statement_id, -1, [])
    listed = [entry for entry in statement.entries if entry.kind != "RESERVE"]
    page, token = paging.keyed(
        listed, lambda entry: (sort_time(entry), entry.id), kind="transactions-202309",
        size=paging.page_size(request.query, default=20), token=request.query.get("page_token"),
        descending=descending(request),
    )  # fmt: skip
    return {
        "statement_id": statement_id,
        "statement_time": statement.time if found else 0,
        "currency": market.currency,
        **sums(statement, market),
        "statement_transactions": [_transaction(entry, market) for entry in page],
        "next_page_token": token,
        "total_count": len(listed),
    }


def _transaction(entry: Entry, market: Market) -> Json:
    if entry.kind != "ORDER" or entry.order is None:
        return {**adjustment(entry, market.currency), "currency": market.currency}
    return {
        "id": entry.id,
        "type": "ORDER",
        "order_id": entry.order.id,
        "order_create_time": entry.order.created_at,
        **_amounts(entry.rows, market),
    }


def _amounts(rows: tuple[Row, ...], market: Market) -> Json:
    """Return the sums of some rows and their parts: settlement = revenue (or net sales and shipping) + fee."""

    def of(name: str) -> int:
        return sum(getattr(row, name) for row in rows)

    revenue, shipping, fee = of("revenue"), of("shipping"), of("fee_tax")
    if market.net_sales:
        amounts = {"net_sales_amount": revenue, "shipping_cost_amount": shipping, "fee_amount": fee}
    else:
        amounts = {"revenue_amount": revenue, "fee_amount": fee + shipping}
    amounts |= {
        "settlement_amount": of("settlement"),
        "adjustment_amount": 0,
        "gross_sales_amount": of("subtotal"),
        "gross_sales_refund_amount": of("refund_subtotal"),
        "seller_discount_amount": of("seller_discount"),
        "seller_discount_refund_amount": of("seller_discount_refund"),
        "after_seller_discounts_subtotal_amount": of("subtotal") + of("seller_discount"),
        "actual_shipping_fee_amount": of("actual_shipping"),
        "customer_paid_shipping_fee_amount": of("customer_shipping"),
        "platform_shipping_fee_discount_amount": of("shipping_discount"),
        "actual_return_shipping_fee_amount": of("return_shipping"),
        "referral_fee_amount" if market.region == "US" else "platform_commission_amount": of("commission"),
        "transaction_fee_amount": of("transaction_fee"),
        "affiliate_commission_amount": of("affiliate"),
        "refund_administration_fee_amount": of("refund_fee"),
        "customer_payment_amount": of("customer_payment"),
        "customer_refund_amount": of("customer_refund"),
        "platform_discount_amount": of("platform_discount"),
    }
    if market.tax[0] in _TAXES:
        amounts[_TAXES[market.tax[0]]] = of("tax")
    return {
        "currency": market.currency,
        **{name: show(minor, market.currency) for name, minor in amounts.items()},
    }


@handles("get_transactions_by_order_202309")
def get_transactions_by_order(request: EmulatedRequest, world: World) -> Json:
    """Show what an order has brought, statement by statement; one that is unknown or not settled has nothing."""
    shop, now = shop_of(request), request.now
    order_id, market, ledger = request.path_params.get("order_id", ""), shop.market, world.ledger(shop)
    order = world.business(shop).order(order_id, now)
    times = {statement.id: statement.time for statement in ledger.statements(now)} if order else {}
    return {
        "order_id": order_id,
        "order_create_time": order.created_at if order else 0,
        "statement_transactions": [
            {
                "id": entry.id,
                "statement_id": statement_id,
                "statement_time": times.get(statement_id, 0),
                "status": "SETTLED",
                **_amounts(entry.rows, market),
                "sku_statement_transactions": [
                    {
                        "sku_id": row.offer.sku_id,
                        "sku_name": row.offer.sku_name,
                        "product_name": row.offer.title,
                        "quantity": row.quantity,
                        **_amounts((row,), market),
                    }
                    for row in entry.rows
                ],
            }
            for statement_id, entry in (ledger.settled(order, now) if order else [])
        ],
    }
