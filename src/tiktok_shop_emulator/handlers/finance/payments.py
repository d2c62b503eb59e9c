"""Finance: payments and withdrawals."""

from __future__ import annotations

from typing import Any

from tiktok_shop_emulator.handlers import paging
from tiktok_shop_emulator.handlers.arguments import (
    FAR,
    PARAMETER,
    refuse,
    seconds,
    shop_of,
    strings,
)
from tiktok_shop_emulator.handlers.finance.rows import (
    descending,
)
from tiktok_shop_emulator.handlers.registry import handles
from tiktok_shop_emulator.request import EmulatedRequest
from tiktok_shop_emulator.world import World
from tiktok_shop_emulator.world.ledger import Payment
from tiktok_shop_emulator.world.money import show_finance as show

Json = dict[str, Any]


@handles("listPayments", "get_payments")
def get_payments(request: EmulatedRequest, world: World) -> Json:
    """List payments; the older version also shows the reserve and the founding document's field names."""
    shop = shop_of(request)
    currency, now = shop.currency, request.now
    old = request.operation.version == "202309"
    start, end = seconds(request.query, "create_time_ge", 0), seconds(request.query, "create_time_lt", FAR)
    chosen = [one for one in world.ledger(shop).payments(now) if start <= one.created_at < end]
    page, token = paging.keyed(
        chosen, lambda payment: (payment.created_at, payment.id), kind="payments", descending=descending(request),
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
