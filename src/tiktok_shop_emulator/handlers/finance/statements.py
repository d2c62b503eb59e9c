"""Finance: statements, their transactions, transactions of orders, payments, withdrawals, what is still unsettled."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from tiktok_shop_emulator.handlers import paging
from tiktok_shop_emulator.handlers.arguments import (
    FAR,
    PARAMETER,
    business_of,
    refuse,
    seconds,
    shop_of,
    strings,
)
from tiktok_shop_emulator.handlers.registry import handles
from tiktok_shop_emulator.request import EmulatedRequest
from tiktok_shop_emulator.world import World, entries, ledger, timeline
from tiktok_shop_emulator.world.entries import Entry, Row
from tiktok_shop_emulator.world.ledger import Payment, Statement
from tiktok_shop_emulator.world.markets import Market
from tiktok_shop_emulator.world.money import show_finance as show
from tiktok_shop_emulator.world.orders import LONGEST_LIFE

Json = dict[str, Any]

_SETTLED_ONLY = {"pit_amount", "iva_amount", "local_vat_amount"}

_NEEDS_SORT_FIELD = "Invalid parameter 'sort_field'. It is required."


def _descending(request: EmulatedRequest) -> bool:
    return request.query.get("sort_order", "ASC") == "DESC"


def _sum(items: Iterable[int], currency: str) -> str:
    return show(sum(items), currency)


@handles("get_statements")
def get_statements(request: EmulatedRequest, world: World) -> Json:
    """List the statements, by ``statement_time``."""
    shop = shop_of(request)
    start = seconds(request.query, "statement_time_ge", 0)
    end = seconds(request.query, "statement_time_lt", FAR)
    wanted = request.query.get("payment_status")
    if not request.query.get("sort_field"):
        refuse(PARAMETER, _NEEDS_SORT_FIELD)
    market = world.business(shop).market
    chosen = [
        statement
        for statement in world.ledger(shop).statements(request.now)
        if start <= statement.time < end and wanted in {None, "", _payment_status(statement, request.now)}
    ]
    page, token = paging.keyed(
        chosen, lambda statement: (statement.time, statement.id), kind="statements", descending=_descending(request),
        token=request.query.get("page_token"), size=paging.page_size(request.query, default=20),
    )  # fmt: skip
    return {"next_page_token": token, "statements": [_statement(one, market, request.now) for one in page]}


def _known_payment(statement: Statement, now: int) -> Payment | None:
    payment = statement.payment
    return payment if payment is not None and payment.created_at <= now else None


def _payment_status(statement: Statement, now: int) -> str:
    payment = _known_payment(statement, now)
    return payment.status(now) if payment else "PROCESSING"


def _statement(statement: Statement, market: Market, now: int) -> Json:
    currency = market.currency
    payment = _known_payment(statement, now)
    paid = payment is not None and payment.status(now) == "PAID"
    shown: Json = {
        "id": statement.id,
        "statement_time": statement.time,
        "settlement_amount": show(statement.settlement, currency),
        "currency": currency,
    }
    if market.net_sales:
        # UK and US sellers see: settlement = net_sales + shipping_cost + fee + adjustment.
        shown["net_sales_amount"] = show(statement.revenue, currency)
        shown["shipping_cost_amount"] = show(statement.shipping, currency)
        shown["fee_amount"] = show(statement.fee_tax, currency)
    else:
        # Elsewhere settlement = revenue + fee + adjustment, so that the fee includes the cost of shipping.
        shown["revenue_amount"] = show(statement.revenue, currency)
        shown["fee_amount"] = show(statement.fee_tax + statement.shipping, currency)
    shown["adjustment_amount"] = show(statement.adjustment, currency)
    shown["payment_status"] = _payment_status(statement, now)
    if payment is not None:
        shown["payment_id"] = payment.id
        if paid:
            shown["payment_time"] = payment.paid_at
    return shown


@handles("get_transactions_by_statement")
def get_transactions_by_statement(request: EmulatedRequest, world: World) -> Json:
    """List a statement's transactions; an unknown id is answered with nothing, not refused."""
    shop = shop_of(request)
    statement_id = request.path_params.get("statement_id", "")
    size = paging.page_size(request.query, default=20)
    if not request.query.get("sort_field"):
        refuse(PARAMETER, _NEEDS_SORT_FIELD)
    market = world.business(shop).market
    found = world.ledger(shop).statement(statement_id, request.now)
    statement = found or Statement(statement_id, -1, [])
    page, token = paging.keyed(
        statement.entries, lambda entry: (_sort_time(entry), entry.id), kind="transactions", size=size,
        token=request.query.get("page_token"), descending=_descending(request),
    )  # fmt: skip
    return {"id": statement_id, "create_time": statement.time if found else 0, "status": "SETTLED",
            "currency": market.currency, "next_page_token": token, "total_count": len(statement.entries),
            **_totals(statement, market), "transactions": [_transaction(entry, market) for entry in page]}  # fmt: skip


def _sort_time(entry: Entry) -> int:
    return entry.order.created_at if entry.kind == "ORDER" and entry.order else entry.at


def _totals(statement: Statement, market: Market) -> Json:
    currency = market.currency
    totals: Json = {}
    if market.has_reserve:
        totals["payable_amount"] = show(statement.settlement + statement.reserve, currency)
        totals["total_reserve_amount"] = show(statement.reserve, currency)
    totals["total_settlement_amount"] = show(statement.settlement, currency)
    totals["total_settlement_breakdown"] = {
        "total_adjustment_amount": show(statement.adjustment, currency),
        "total_fee_tax_amount": show(statement.fee_tax, currency),
        "total_revenue_amount": show(statement.revenue, currency),
        "total_shipping_cost_amount": show(statement.shipping, currency),
    }
    return totals


def _transaction(entry: Entry, market: Market) -> Json:
    currency = market.currency
    if entry.kind == "RESERVE":
        return {
            "id": entry.id,
            "type": "RESERVE",
            "settlement_amount": "0",
            "reserve_id": entry.id[:18],
            "reserve_amount": show(entry.reserve, currency),
            "reserve_status": "COLLECTED" if entry.reserve < 0 else "RELEASED",
            "estimated_release_time": str(entry.release_at or entry.at),
            **({"associated_order_id": entry.order.id} if entry.order else {}),
        }
    if entry.kind != "ORDER" or entry.order is None:
        amount = show(entry.adjustment, currency)
        return {
            "id": entry.id,
            "type": entry.kind,
            "adjustment_id": entry.id,
            "adjustment_amount": amount,
            "settlement_amount": amount,
            **({"adjustment_order_id": entry.order.id} if entry.order else {}),
        }
    return {
        "id": entry.id,
        "type": "ORDER",
        "order_id": entry.order.id,
        "order_create_time": entry.order.created_at,
        "settlement_amount": show(entry.settlement, currency),
        **_breakdowns(entry.rows, market),
        "supplementary_component": {
            "customer_payment_amount": _sum((row.customer_payment for row in entry.rows), currency),
            "customer_refund_amount": _sum((row.customer_refund for row in entry.rows), currency),
            "platform_discount_amount": _sum((row.platform_discount for row in entry.rows), currency),
        },
    }


def _breakdowns(rows: tuple[Row, ...], market: Market, prefix: str = "") -> Json:
    """Return revenue, shipping cost, and fees with taxes of some rows, each with its parts, which add up to it."""
    currency = market.currency
    part = {
        name: _sum((getattr(row, name) for row in rows), currency)
        for name in ("revenue", "shipping", "fee_tax", *Row._fields[2:15])
    }
    return {
        f"{prefix}revenue_amount": part["revenue"],
        "revenue_breakdown": {
            "subtotal_before_discount_amount": part["subtotal"],
            "seller_discount_amount": part["seller_discount"],
            "refund_subtotal_before_discount_amount": part["refund_subtotal"],
            "seller_discount_refund_amount": part["seller_discount_refund"],
        },
        f"{prefix}shipping_cost_amount": part["shipping"],
        "shipping_cost_breakdown": {
            "actual_shipping_fee_amount": part["actual_shipping"],
            "customer_paid_shipping_fee_amount": part["customer_shipping"],
            "shipping_fee_discount_amount": part["shipping_discount"],
            "return_shipping_fee_amount": part["return_shipping"],
        },
        f"{prefix}fee_tax_amount": part["fee_tax"],
        "fee_tax_breakdown": {
            "fee": {
                ("referral_fee_amount" if market.region == "US" else "platform_commission_amount"): part[
                    "commission"
                ],
                "transaction_fee_amount": part["transaction_fee"],
                "affiliate_commission_amount": part["affiliate"],
                "refund_administration_fee_amount": part["refund_fee"],
            },
            # Estimates know fewer taxes by name than settlements do.
            "tax": {
                "vat_amount" if prefix and market.tax[0] in _SETTLED_ONLY else market.tax[0]: part["tax"]
            },
        },
    }


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
        "revenue_amount": _sum((row.revenue for _, row in rows), currency),
        "fee_and_tax_amount": _sum((row.fee_tax for _, row in rows), currency),
        "shipping_cost_amount": _sum((row.shipping for _, row in rows), currency),
        "settlement_amount": _sum((row.settlement for _, row in rows), currency),
        "sku_transactions": [
            {
                "sku_id": row.offer.sku_id,
                "sku_name": row.offer.sku_name,
                "statement_id": statement_id,
                "product_name": row.offer.title,
                "quantity": str(row.quantity),
                "settlement_amount": show(row.settlement, currency),
                **_breakdowns((row,), market),
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
    if not request.query.get("sort_field"):
        refuse(PARAMETER, _NEEDS_SORT_FIELD)
    waiting: list[Entry] = []
    for order in business.orders_between(max(start, now - LONGEST_LIFE), min(end, now + 1)):
        if timeline.status(order, now) in {"UNPAID", "CANCELLED"}:
            continue
        entry = entries.sale(order, market)
        if not ledger.is_out(entry, now):
            waiting.append(entry)
    page, token = paging.keyed(
        waiting, lambda entry: (_sort_time(entry), entry.id), kind="unsettled", descending=_descending(request),
        token=request.query.get("page_token"), size=paging.page_size(request.query, default=20),
    )  # fmt: skip
    return {
        "next_page_token": token,
        "total_count": len(waiting),
        "sum_est_settlement_amount": _sum((entry.settlement for entry in waiting), currency),
        "sum_est_revenue_amount": _sum((entry.revenue for entry in waiting), currency),
        "sum_est_adjustment_amount": "0",
        # The list's sums know no shipping cost: the fee holds it, so that they add up like its rows.
        "sum_est_fee_amount": _sum((entry.fee_tax + entry.shipping for entry in waiting), currency),
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
        **_breakdowns(entry.rows, market, "est_"),
    }


@handles("listPayments", "get_payments")
def get_payments(request: EmulatedRequest, world: World) -> Json:
    """List payments; the older version also shows the reserve and the founding document's field names."""
    shop = shop_of(request)
    currency, now = shop.currency, request.now
    old = request.operation.version == "202309"
    start, end = seconds(request.query, "create_time_ge", 0), seconds(request.query, "create_time_lt", FAR)
    chosen = [one for one in world.ledger(shop).payments(now) if start <= one.created_at < end]
    page, token = paging.keyed(
        chosen, lambda payment: (payment.created_at, payment.id), kind="payments", descending=_descending(request),
        token=request.query.get("page_token"), size=paging.page_size(request.query, default=20),
    )  # fmt: skip

    def money(minor: int) -> Json:
        return {"value": show(minor, currency), "currency": currency}

    def shown(payment: Payment) -> Json:
        paid = payment.status(now) == "PAID"
        fields: Json = {
            "id": payment.id,
            "create_time": payment.created_at,
            "status": payment.status(now),
            "amount": money(payment.amount),
            "settlement_amount": money(payment.settlement),
            "payment_amount_before_exchange": money(payment.amount),
            "exchange_rate": "1.000000",
            "paid_time": payment.paid_at if paid else 0,
            "bank_account": "****1234",
        }
        if old:
            fields["reserve_amount"] = money(payment.reserve)
            fields["payment_id"] = payment.id
            fields["amount"]["amount"] = fields["amount"]["value"]
        return fields

    return {"next_page_token": token, "payments": [shown(payment) for payment in page]}


@handles("getWithdrawals")
def get_withdrawals(request: EmulatedRequest, world: World) -> Json:
    """List what went into and out of the balance, oldest first, of the asked types."""
    shop = shop_of(request)
    start, end = seconds(request.query, "create_time_ge", 0), seconds(request.query, "create_time_lt", FAR)
    types = set(strings(request.query.get("types")))
    if not types:
        refuse(PARAMETER, "Invalid parameter 'types'. It is required.")
    chosen = [
        movement
        for movement in world.ledger(shop).movements(request.now)
        if movement.type in types and start <= movement.created_at < end
    ]
    page, token = paging.keyed(
        chosen, lambda movement: (movement.created_at, movement.id), kind="withdrawals",
        token=request.query.get("page_token"), size=paging.page_size(request.query, default=20),
    )  # fmt: skip
    return {
        "next_page_token": token,
        "total_count": len(chosen),
        "withdrawals": [
            {
                "id": movement.id,
                "type": movement.type,
                "amount": show(movement.amount, shop.currency),
                "currency": shop.currency,
                "status": movement.status(request.now),
                "create_time": movement.created_at,
            }
            for movement in page
        ],
    }
