"""Finance: statements and their transactions."""

from __future__ import annotations

from typing import Any

from tiktok_shop_emulator.handlers import paging
from tiktok_shop_emulator.handlers.arguments import (
    FAR,
    seconds,
    shop_of,
)
from tiktok_shop_emulator.handlers.finance.rows import (
    descending,
    needs_sort_field,
    sort_time,
    transaction,
)
from tiktok_shop_emulator.handlers.registry import handles
from tiktok_shop_emulator.request import EmulatedRequest
from tiktok_shop_emulator.world import World
from tiktok_shop_emulator.world.ledger import Payment, Statement
from tiktok_shop_emulator.world.markets import Market
from tiktok_shop_emulator.world.money import show_finance as show

Json = dict[str, Any]


@handles("get_statements")
def get_statements(request: EmulatedRequest, world: World) -> Json:
    """List the statements, by ``statement_time``."""
    shop = shop_of(request)
    start = seconds(request.query, "statement_time_ge", 0)
    end = seconds(request.query, "statement_time_lt", FAR)
    wanted = request.query.get("payment_status")
    needs_sort_field(request)
    market = world.business(shop).market
    chosen = [
        statement
        for statement in world.ledger(shop).statements(request.now)
        if start <= statement.time < end and wanted in {None, "", _payment_status(statement, request.now)}
    ]
    page, token = paging.keyed(
        chosen, lambda statement: (statement.time, statement.id), kind="statements", descending=descending(request),
        token=request.query.get("page_token"), size=paging.page_size(request.query, default=20),
    )  # fmt: skip
    return {"next_page_token": token, "statements": [_statement(one, market, request.now) for one in page]}


def _known_payment(statement: Statement, now: int) -> Payment | None:
    payment = statement.payment
    return payment if payment is not None and payment.created_at <= now else None


def _payment_status(statement: Statement, now: int) -> str:
    payment = _known_payment(statement, now)
    return payment.status(now) if payment else "PROCESSING"


def stated(statement: Statement, name: str) -> int:
    """Return a sum of the statement as it is reported: ``settlement``, ``revenue``, ``shipping``, ``fee_tax``, ``adjustment``."""
    amount: int = getattr(statement, name)
    return amount + statement.misstated.get(name, 0)


def sums(statement: Statement, market: Market) -> Json:
    """
    Return a statement's sums as lists of statements show them.

    UK and US sellers see settlement = net_sales + shipping_cost + fee + adjustment. Elsewhere it is
    revenue + fee + adjustment, so that the fee includes the cost of shipping, and the other two are zeros.
    """
    currency = market.currency
    revenue, shipping, fee = (stated(statement, name) for name in ("revenue", "shipping", "fee_tax"))
    if market.net_sales:
        shown: Json = {"net_sales_amount": revenue, "shipping_cost_amount": shipping, "fee_amount": fee}
    else:
        shown = {"revenue_amount": revenue, "net_sales_amount": 0, "shipping_cost_amount": 0,
                 "fee_amount": fee + shipping}  # fmt: skip
    shown |= {
        "settlement_amount": stated(statement, "settlement"),
        "adjustment_amount": stated(statement, "adjustment"),
    }
    return {name: show(amount, currency) for name, amount in shown.items()}


def _statement(statement: Statement, market: Market, now: int) -> Json:
    payment = _known_payment(statement, now)
    shown: Json = {
        "id": statement.id,
        "statement_time": statement.time,
        "currency": market.currency,
        **sums(statement, market),
        "payment_status": _payment_status(statement, now),
    }
    if payment is not None:
        shown["payment_id"] = payment.id
        if payment.status(now) == "PAID":
            shown["payment_time"] = payment.paid_at
    return shown


@handles("get_transactions_by_statement")
def get_transactions_by_statement(request: EmulatedRequest, world: World) -> Json:
    """List a statement's transactions; an unknown id is answered with nothing, not refused."""
    shop = shop_of(request)
    statement_id = request.path_params.get("statement_id", "")
    size = paging.page_size(request.query, default=20)
    needs_sort_field(request)
    market = world.business(shop).market
    found = world.ledger(shop).statement(statement_id, request.now)
    statement = found or Statement(statement_id, -1, [])
    page, token = paging.keyed(
        statement.entries, lambda entry: (sort_time(entry), entry.id), kind="transactions", size=size,
        token=request.query.get("page_token"), descending=descending(request),
    )  # fmt: skip
    return {"id": statement_id, "create_time": statement.time if found else 0, "status": "SETTLED",
            "currency": market.currency, "next_page_token": token, "total_count": len(statement.entries),
            **_totals(statement, market), "transactions": [transaction(entry, market) for entry in page]}  # fmt: skip


def _totals(statement: Statement, market: Market) -> Json:
    currency = market.currency
    totals: Json = {}
    if market.has_reserve:
        totals["payable_amount"] = show(stated(statement, "settlement") + statement.reserve, currency)
        totals["total_reserve_amount"] = show(statement.reserve, currency)
    totals["total_settlement_amount"] = show(stated(statement, "settlement"), currency)
    totals["total_settlement_breakdown"] = {
        "total_adjustment_amount": show(stated(statement, "adjustment"), currency),
        "total_fee_tax_amount": show(stated(statement, "fee_tax"), currency),
        "total_revenue_amount": show(stated(statement, "revenue"), currency),
        "total_shipping_cost_amount": show(stated(statement, "shipping"), currency),
    }
    return totals
